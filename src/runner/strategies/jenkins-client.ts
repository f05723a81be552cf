import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { BuildFailure } from '../build-failure.js';

/** The Jenkins that runs pipelines, as the runner was told of it. */
export interface JenkinsServer {
  readonly url: string;
  readonly user: string;
  /** An API token of the user, or a password. */
  readonly token: string;
}

const crumb = z.object({ crumb: z.string(), crumbRequestField: z.string() });
const queued = z.object({
  cancelled: z.boolean().nullish(),
  executable: z.object({ number: z.number() }).nullish(),
});
const run = z.object({ building: z.boolean(), result: z.string().nullable() });
const pipeline = z.object({
  stages: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      startTimeMillis: z.number(),
      durationMillis: z.number(),
    }),
  ),
});

/** One stage of a pipeline, as the Pipeline Stage View plugin tells it. */
export type PipelineStage = z.infer<typeof pipeline>['stages'][number];

/** A client of Jenkins' remote access API (https://www.jenkins.io/doc/book/using/remote-access-api/). */
export class JenkinsClient {
  readonly #server: JenkinsServer;
  readonly #signal: AbortSignal;

  constructor(server: JenkinsServer, signal: AbortSignal) {
    this.#server = server;
    this.#signal = signal;
  }

  /** Creates the job, or brings its definition up to date. */
  async putJob(name: string, definition: string): Promise<void> {
    const headers = { 'content-type': 'application/xml; charset=utf-8' };
    const exists = (await this.#ask(`job/${encodeURIComponent(name)}/api/json`)).status === 200;
    const path = exists
      ? `job/${encodeURIComponent(name)}/config.xml`
      : `createItem?name=${encodeURIComponent(name)}`;
    await this.#post(path, `${exists ? 'Updating' : 'Creating'} job ${name}`, { body: definition, headers });
  }

  /** Starts the job, and yields the number of the run once it has left the queue. */
  async start(name: string, parameters: Readonly<Record<string, string>>): Promise<number> {
    const withParameters = Object.keys(parameters).length > 0;
    const answer = await this.#post(
      `job/${encodeURIComponent(name)}/${withParameters ? 'buildWithParameters' : 'build'}`,
      `Starting job ${name}`,
      withParameters ? { body: new URLSearchParams(parameters) } : {},
    );
    const item = /\/queue\/item\/(\d+)/.exec(answer.headers.get('location') ?? '')?.[1];
    if (item === undefined) throw failure(`Jenkins did not say where in its queue job ${name} is.`);
    for (;;) {
      const { cancelled, executable } = queued.parse(await this.#json(`queue/item/${item}/api/json`));
      if (cancelled === true) throw failure(`Job ${name} was cancelled in the queue of Jenkins.`);
      if (executable) return executable.number;
      await pause(1_000, undefined, { signal: this.#signal });
    }
  }

  /** The log behind `start`, and where it goes on; `more`: the run still writes. */
  async log(
    name: string,
    number: number,
    start: number,
  ): Promise<{ text: string; end: number; more: boolean }> {
    const path = `job/${encodeURIComponent(name)}/${String(number)}/logText/progressiveText?start=${String(start)}`;
    const answer = await this.#ask(path);
    if (answer.status !== 200)
      throw failure(`The log of job ${name} cannot be read: status ${String(answer.status)}.`);
    const text = await answer.text();
    const end = Number(answer.headers.get('x-text-size') ?? start + Buffer.byteLength(text));
    return { text, end, more: answer.headers.get('x-more-data') === 'true' };
  }

  /** The stages so far; none where Jenkins lacks the plugin that tells them. */
  async stages(name: string, number: number): Promise<PipelineStage[]> {
    const answer = await this.#ask(`job/${encodeURIComponent(name)}/${String(number)}/wfapi/describe`);
    return answer.status === 200 ? pipeline.parse(await answer.json()).stages : [];
  }

  /** How the run ended: SUCCESS, FAILURE, ABORTED, UNSTABLE; null while it runs. */
  async result(name: string, number: number): Promise<string | null> {
    const { building, result } = run.parse(
      await this.#json(`job/${encodeURIComponent(name)}/${String(number)}/api/json`),
    );
    return building ? null : result;
  }

  /** Stops a run; it is no error when that has ended. Works although the build was cancelled. */
  async stop(name: string, number: number): Promise<void> {
    const stopper = new JenkinsClient(this.#server, AbortSignal.timeout(10_000));
    await stopper.#post(`job/${encodeURIComponent(name)}/${String(number)}/stop`, `Stopping job ${name}`);
  }

  async #post(path: string, what: string, init: RequestInit = {}): Promise<Response> {
    const issued = await this.#ask('crumbIssuer/api/json');
    const known = issued.status === 200 ? crumb.parse(await issued.json()) : null;
    const cookie = issued.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const headers = new Headers(init.headers);
    if (known) headers.set(known.crumbRequestField, known.crumb);
    if (cookie !== '') headers.set('cookie', cookie);
    const answer = await this.#ask(path, { ...init, method: 'POST', headers });
    // Jenkins answers many posts by leading to a page.
    if (answer.status < 400) return answer;
    throw failure(`${what} failed: Jenkins answered with status ${String(answer.status)}.`);
  }

  async #json(path: string): Promise<unknown> {
    const answer = await this.#ask(path);
    if (answer.status !== 200)
      throw failure(`Jenkins answered ${path} with status ${String(answer.status)}.`);
    return answer.json();
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const { url, user, token } = this.#server;
    const headers = new Headers(init.headers);
    headers.set('authorization', `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`);
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(30_000)]);
    try {
      return await fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), {
        ...init,
        headers,
        signal,
        redirect: 'manual',
      });
    } catch (cause) {
      this.#signal.throwIfAborted();
      throw failure(`Jenkins at ${url} does not answer.`, cause);
    }
  }
}

const failure = (message: string, cause?: unknown) =>
  new BuildFailure('GenericBuildFailed', message, { cause });
