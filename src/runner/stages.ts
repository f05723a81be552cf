import type { BuildStageInput, BuildStageName } from '../client/index.js';

/** What is said of a stage: again and again until it has ended. */
export type StageReport = BuildStageInput & { readonly steps: readonly Step[] };

type Step = NonNullable<BuildStageInput['steps']>[number];

/** What has been found out while a stage ran. */
export type Findings = Pick<StageReport, 'revision' | 'inputs'>;

/** Says what there is to say of one stage and more, in order. */
export type SendReports = (reports: readonly [StageReport, ...StageReport[]]) => Promise<void>;

/** Milliseconds that a word on a stage may wait for others: most stages are over before they are told of. */
const usualDelay = 400;

/**
 * The stages of one build as they go by. What there is to say of them is said together, a little later, while the build
 * goes on; `rest` yields what has not been said in the end.
 */
export class Stages {
  readonly #send: SendReports;
  readonly #delay: number;
  readonly #untold: StageReport[] = [];
  #telling: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #steps: Step[] = [];
  #findings: Findings = {};
  #present: Pick<StageReport, 'stage' | 'startedAt'> | null = null;

  constructor(send: SendReports, delay = usualDelay) {
    this.#send = send;
    this.#delay = delay;
  }

  /** Does a stage's work, and says that it has begun and how long it took, also where it fails. */
  async stage<Result>(stage: BuildStageName, work: () => Promise<Result>): Promise<Result> {
    const began = performance.now();
    const startedAt = new Date().toISOString();
    this.#steps = [];
    this.#findings = {};
    this.#present = { stage, startedAt };
    this.#tell({ stage, startedAt, steps: [] });
    try {
      return await work();
    } finally {
      const durationMilliseconds = since(began);
      this.#present = null;
      this.#tell({ stage, startedAt, durationMilliseconds, steps: this.#steps, ...this.#findings });
    }
  }

  /** What is still to be said, once all before it has been taken; rejects where that was in vain. Nothing is sent any more. */
  async rest(): Promise<readonly StageReport[]> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#telling;
    return this.#untold.splice(0);
  }

  /** In order; what a later word on the same stage has overtaken by then is not said any more. */
  #tell(report: StageReport): void {
    if (this.#untold.at(-1)?.stage === report.stage) this.#untold.pop();
    this.#untold.push(report);
    this.#timer ??= setTimeout(this.#sendSoon, this.#delay);
  }

  /** One after the other. */
  #sendSoon = (): void => {
    this.#timer = undefined;
    this.#telling = this.#telling.then(async () => {
      const [first, ...others] = this.#untold.splice(0);
      if (first) await this.#send([first, ...others]);
    });
    this.#telling.catch(() => {});
  };

  /** Does one part of the present stage. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const [began, startedAt] = [performance.now(), new Date().toISOString()];
    try {
      return await work();
    } finally {
      this.#steps.push({ name, startedAt, durationMilliseconds: since(began) });
    }
  }

  /** Takes down the parts of the present stage so far, as others have measured them, and says so while it runs. */
  passed(
    steps: readonly { readonly name: string; readonly beganAt: number; readonly milliseconds: number }[],
  ): void {
    this.#steps = steps.map(({ name, beganAt, milliseconds }) => ({
      name,
      startedAt: new Date(beganAt).toISOString(),
      durationMilliseconds: String(Math.max(0, Math.round(milliseconds))),
    }));
    if (this.#present) this.#tell({ ...this.#present, steps: this.#steps, ...this.#findings });
  }

  /** Keeps what was found out, to be reported with the present stage. */
  found(findings: Findings): void {
    const inputs = [...(this.#findings.inputs ?? []), ...(findings.inputs ?? [])];
    this.#findings = { ...this.#findings, ...findings, ...(inputs.length > 0 && { inputs }) };
  }
}

/** Whole milliseconds since `performance.now()` gave this: no clock that is set meanwhile counts. */
const since = (began: number): string => String(Math.round(performance.now() - began));
