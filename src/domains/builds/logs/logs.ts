import { notFound } from '../../../platform/errors.js';
import type { BuildDesk } from '../desk.js';
import { hasEnded, type Build } from '../model.js';
import { findBuild } from '../runs/find.sql.js';
import type { LogBell } from './bell.js';
import { followLog, type LogNews } from './follow.js';
import { linesBefore, linesOf } from './lines.js';
import { checkRange, readLog, type LogPart, type LogRange } from './read.js';

/** The logs of builds, as one viewer reads them, in one request. */
export class BuildLogs {
  readonly #desk: BuildDesk;
  readonly #bell: LogBell;

  constructor(desk: BuildDesk, bell: LogBell) {
    this.#desk = desk;
    this.#bell = bell;
  }

  /** A part of a build's log. */
  async part(
    build: Build,
    attempt: number | null,
    range: LogRange,
  ): Promise<LogPart & { isComplete: boolean }> {
    const { namespace, name } = build;
    await this.#desk.access.require('get', 'builds/logs', { namespace, name });
    checkRange(range);
    const part = await readLog(this.#desk.db, { id: build.id, attempt: attempt ?? build.attempt }, range);
    const isOver = hasEnded(build.phase) || (attempt !== null && attempt < build.attempt);
    return { ...part, isComplete: isOver && part.chunks.length === 0 };
  }

  /** How many lines the log of the newest attempt has. */
  async lines({ id, attempt, namespace, name }: Build): Promise<bigint> {
    await this.#desk.access.require('get', 'builds/logs', { namespace, name });
    return linesOf(this.#desk.db, id, attempt);
  }

  /** How many lines of a log end before a part of it. */
  firstLine = ({ id }: Build, { attempt, offset }: LogPart): Promise<bigint> =>
    linesBefore(this.#desk.db, id, attempt, offset);

  /** The log of a build as it is written, to its end. */
  async follow(
    namespace: string,
    name: string,
    range: LogRange,
    signal: AbortSignal | undefined,
  ): Promise<AsyncGenerator<LogNews, void, undefined>> {
    const { access, db } = this.#desk;
    await access.require('get', 'builds/logs', { namespace, name });
    checkRange(range);
    const build = await db.maybe(findBuild(namespace, name));
    if (!build) throw notFound(`Build ${namespace}/${name}`);
    return followLog({ db, bell: this.#bell, signal }, build, range);
  }
}
