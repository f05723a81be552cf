import type { BuildStageName, SourceRevisionInput } from '../client/index.js';

/** What is said of a stage: again and again until it has ended. */
export interface StageReport {
  readonly stage: BuildStageName;
  readonly startedAt: string;
  readonly durationMilliseconds?: string;
  readonly steps: readonly {
    readonly name: string;
    readonly startedAt: string;
    readonly durationMilliseconds: string;
  }[];
  readonly revision?: SourceRevisionInput;
  readonly inputs?: readonly { readonly reference: string; readonly digest: string | null }[];
}

/** What has been found out while a stage ran. */
export type Findings = Pick<StageReport, 'revision' | 'inputs'>;

/**
 * The stages of one build as they go by, each reported when it begins and when it ends. The build does not wait for the
 * server to have heard of them: `told` does, at the end.
 */
export class Stages {
  readonly #report: (report: StageReport) => Promise<void>;
  #told: Promise<void> = Promise.resolve();
  readonly #untold: StageReport[] = [];
  #steps: StageReport['steps'][number][] = [];
  #findings: Findings = {};
  #present: Pick<StageReport, 'stage' | 'startedAt'> | null = null;

  constructor(report: (report: StageReport) => Promise<void>) {
    this.#report = report;
  }

  /** Does a stage's work, and says that it has begun and how long it took, also where it fails. */
  async stage<Result>(stage: BuildStageName, work: () => Promise<Result>): Promise<Result> {
    const began = Date.now();
    const startedAt = new Date(began).toISOString();
    this.#steps = [];
    this.#findings = {};
    this.#present = { stage, startedAt };
    this.#tell({ stage, startedAt, steps: [] });
    try {
      return await work();
    } finally {
      const durationMilliseconds = String(Date.now() - began);
      this.#present = null;
      this.#tell({ stage, startedAt, durationMilliseconds, steps: this.#steps, ...this.#findings });
    }
  }

  /** Settles once all that was said of the stages so far has been taken; rejects where that was in vain. */
  told = (): Promise<void> => this.#told;

  /** One after the other, in order; what a later word on the same stage has overtaken by then is not said any more. */
  #tell(report: StageReport): void {
    const last = this.#untold.at(-1);
    if (last?.stage === report.stage) {
      this.#untold[this.#untold.length - 1] = report;
      return;
    }
    this.#untold.push(report);
    this.#told = this.#told.then(async () => {
      const next = this.#untold.shift();
      if (next) await this.#report(next);
    });
    this.#told.catch(() => {});
  }

  /** Does one part of the present stage. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const began = Date.now();
    try {
      return await work();
    } finally {
      const durationMilliseconds = String(Date.now() - began);
      this.#steps.push({ name, startedAt: new Date(began).toISOString(), durationMilliseconds });
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
