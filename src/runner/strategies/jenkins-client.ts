import { Readable } from 'node:stream';
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
const parameters = z.array(
  z.object({ parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).nullish() }).nullable(),
);
const queue = z.object({ items: z.array(z.object({ id: z.number(), actions: parameters })) });
const runs = z.object({ builds: z.array(z.object({ number: z.number(), actions: parameters })) });
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

/** How long a Jenkins that has answered before may be away, as when it starts anew: its pipelines go on after that. */
const patience = 600_000;
const isAway = (status: number) => [502, 503, 504].includes(status);

/** A client of Jenkins' remote access API (https://www.jenkins.io/doc/book/using/remote-access-api/). */
export class JenkinsClient {
  readonly #server: JenkinsServer;
  readonly #signal: AbortSignal;
  #hasAnswered = false;

  constructor(server: JenkinsServer, signal: AbortSignal) {
    this.#server = server;
    this.#signal = signal;
  }

  /** Creates the job, or brings its definition up to date. */
  async putJob(name: string, definition: string): Promise<void> {
    const headers = { 'content-type': 'application/xml; charset=utf-8' };
    const { status } = await this.#ask(`job/${encodeURIComponent(name)}/api/json`);
    if (status !== 200 && status !== 404)
      throw failure(`Looking for job ${name} failed: ${answered(status)}.`);
    const exists = status === 200;
    const path = exists
      ? `job/${encodeURIComponent(name)}/config.xml`
      : `createItem?name=${encodeURIComponent(name)}`;
    await this.#post(path, `${exists ? 'Updating' : 'Creating'} job ${name}`, { body: definition, headers });
  }

  /** Starts the job with parameters, one at least, and yields its place in the queue. */
  async start(name: string, given: Readonly<Record<string, string>>): Promise<number> {
    const path = `job/${encodeURIComponent(name)}/buildWithParameters`;
    const answer = await this.#post(path, `Starting job ${name}`, { body: new URLSearchParams(given) });
    const item = /\/queue\/item\/(\d+)/.exec(answer.headers.get('location') ?? '')?.[1];
    if (item === undefined) throw failure(`Jenkins did not say where in its queue job ${name} is.`);
    return Number(item);
  }

  /** Waits until a place in the queue has become a run, and yields its number; a wait that ends takes it off the queue. */
  async leaveQueue(name: string, item: number): Promise<number> {
    try {
      for (;;) {
        const { cancelled, executable } = queued.parse(
          await this.#json(`queue/item/${String(item)}/api/json`),
        );
        if (cancelled === true) throw failure(`Job ${name} was cancelled in the queue of Jenkins.`);
        if (executable) return executable.number;
        await pause(1_000, undefined, { signal: this.#signal });
      }
    } catch (error) {
      if (this.#signal.aborted)
        await this.#afterwards()
          .#post(`queue/cancelItem?id=${String(item)}`, `Taking job ${name} off the queue`)
          .catch(() => {});
      throw error;
    }
  }

  /** What was started with this parameter before: in the queue, or as a run, the newest first; null if nothing was. */
  async find(
    name: string,
    parameter: string,
    value: string,
  ): Promise<{ readonly item: number } | { readonly number: number } | null> {
    const fits = (actions: z.infer<typeof parameters>) =>
      actions.some((action) =>
        action?.parameters?.some((each) => each.name === parameter && each.value === value),
      );
    // The queue first: what leaves it meanwhile is among the runs.
    const { items } = queue.parse(
      await this.#json('queue/api/json?tree=items[id,actions[parameters[name,value]]]'),
    );
    const path = `job/${encodeURIComponent(name)}/api/json?tree=builds[number,actions[parameters[name,value]]]{0,100}`;
    const { builds } = runs.parse(await this.#json(path));
    const item = items.find(({ actions }) => fits(actions));
    const found = builds.find(({ actions }) => fits(actions));
    if (found) return { number: found.number };
    return item ? { item: item.id } : null;
  }

  /** Gives the log behind `start` to `take`, and yields where it goes on; `more`: the run still writes. */
  async log(
    name: string,
    number: number,
    start: number,
    take: (piece: Uint8Array) => Promise<void>,
  ): Promise<{ end: number; more: boolean }> {
    const path = `job/${encodeURIComponent(name)}/${String(number)}/logText/progressiveText?start=${String(start)}`;
    const answer = await this.#ask(path);
    if (answer.status !== 200)
      throw failure(`The log of job ${name} cannot be read: ${answered(answer.status)}.`);
    let end = start;
    const body = answer.body ? Readable.fromWeb(answer.body as never) : Readable.from([]);
    for await (const piece of body as AsyncIterable<Uint8Array>) {
      end += piece.length;
      await take(piece);
    }
    const said = Number(answer.headers.get('x-text-size') ?? Number.NaN);
    return { end: Number.isInteger(said) ? said : end, more: answer.headers.get('x-more-data') === 'true' };
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
    await this.#afterwards().#post(
      `job/${encodeURIComponent(name)}/${String(number)}/stop`,
      `Stopping job ${name}`,
    );
  }

  #afterwards = () => new JenkinsClient(this.#server, AbortSignal.timeout(10_000));

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
    throw failure(`${what} failed: ${answered(answer.status)}.`);
  }

  async #json(path: string): Promise<unknown> {
    const answer = await this.#ask(path);
    if (answer.status !== 200)
      throw failure(`Asking Jenkins for ${path.split('?', 1)[0] ?? ''} failed: ${answered(answer.status)}.`);
    return answer.json();
  }

  /** Asks, and what only reads again and again while Jenkins is away for a while. */
  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const until = Date.now() + patience;
    for (let failures = 0; ; failures++) {
      const maySayAgain = init.method === undefined && Date.now() < until;
      const answer = await this.#send(path, init).catch((error: unknown) => {
        if (!maySayAgain || !this.#hasAnswered) throw error;
        this.#signal.throwIfAborted();
        return null;
      });
      if (answer) this.#hasAnswered = true;
      if (answer && !(isAway(answer.status) && maySayAgain)) return answer;
      await answer?.body?.cancel();
      await pause(Math.min(10_000, 500 * 2 ** failures), undefined, { signal: this.#signal });
    }
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const { url, user, token } = this.#server;
    const headers = new Headers(init.headers);
    headers.set('authorization', `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`);
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(120_000)]);
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

const answered = (status: number) =>
  status === 401 || status === 403
    ? `Jenkins answered with status ${String(status)}: check SLUICE_JENKINS_USER and SLUICE_JENKINS_TOKEN, and what that user may do there`
    : `Jenkins answered with status ${String(status)}`;

const failure = (message: string, cause?: unknown) =>
  new BuildFailure('GenericBuildFailed', message, { cause });
