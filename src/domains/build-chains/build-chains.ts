import type { Store } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import { findStreamName } from './chains.sql.js';
import { linksOf, type Links } from './links.js';
import { shownTag, type IsInRange, type Step, type TagName } from './model.js';
import { walk } from './walk.js';

/** All that depends on a tag. */
export interface BuildChain extends Links {
  readonly tag: TagName;
}

/** What is built on what, as one viewer sees it. */
export class BuildChains {
  readonly #desk: { readonly db: Store; readonly access: Access; readonly isInRange: IsInRange };

  constructor(desk: { readonly db: Store; readonly access: Access; readonly isInRange: IsInRange }) {
    this.#desk = desk;
  }

  /** What depends on a tag; null where there is no such stream, or none that the viewer may see. */
  async from(tag: TagName, isTriggersOnly: boolean): Promise<BuildChain | null> {
    const { db, access, isInRange } = this.#desk;
    const { namespace, stream } = tag;
    if (!(await access.can('get', 'imagestreams', { namespace, name: stream }))) return null;
    if (!(await db.maybe(findStreamName(namespace, stream)))) return null;
    const { steps, isTruncated } = await walk(db, tag, { isInRange, isManualToo: !isTriggersOnly });
    const streams = await access.scope('get', 'imagestreams');
    const configs = await access.scope('get', 'buildconfigs');
    const isSeen = ({ from, config, to }: Step): boolean =>
      [from.namespace, to?.namespace].every(
        (room) => room === undefined || streams.all || streams.namespaces.includes(room),
      ) &&
      (config === null || configs.all || configs.namespaces.includes(config.namespace));
    const seen = new Map([...steps].map(([from, ways]) => [from, ways.filter(isSeen)]));
    const links = linksOf(tag, (at) => seen.get(shownTag(at)) ?? []);
    return { tag, ...links, isTruncated: links.isTruncated || isTruncated };
  }
}
