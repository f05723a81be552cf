/** What is told of one thing that is measured: its value for each set of labels. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge';
  readonly samples: () => Iterable<readonly [labels: readonly string[], value: number]>;
  /** Names of the labels, in the order of their values. */
  readonly labels?: readonly string[];
}

/** Counts what happens, by labels; these come from short lists of our own, never from what somebody has sent. */
export class Counter implements Metric {
  readonly type = 'counter';
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly #counts = new Map<string, [labels: readonly string[], value: number]>();

  constructor(name: string, help: string, labels: readonly string[]) {
    this.name = name;
    this.help = help;
    this.labels = labels;
  }

  add(...labels: readonly string[]): void {
    const key = labels.join(' ');
    const known = this.#counts.get(key);
    if (known) known[1]++;
    else this.#counts.set(key, [labels, 1]);
  }

  samples = () => this.#counts.values();
}

/** Counts what is under way. */
export class Underway {
  count = 0;

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.count++;
    try {
      return await work();
    } finally {
      this.count--;
    }
  }
}

/** A measure that has one value, read when it is asked for. */
export const gauge = (name: string, help: string, value: () => number): Metric => ({
  ...{ name, help, type: 'gauge' },
  samples: () => [[[], value()]],
});

/** Writes metrics in the text format of Prometheus, version 0.0.4. */
export function writeMetrics(metrics: readonly Metric[]): string {
  return metrics.map(written).join('');
}

function written({ name, help, type, samples, labels = [] }: Metric): string {
  const lines = Array.from(samples(), ([values, value]) => {
    const pairs = labels.map((label, index) => `${label}="${values[index] ?? ''}"`).join(',');
    return `${name}${pairs === '' ? '' : `{${pairs}}`} ${String(value)}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}
