import type { SourceRules } from '../../../../oci/index.js';
import type { Transaction } from '../../../../platform/postgres/index.js';
import type { Access } from '../../../../viewer/index.js';
import type { Follower } from '../../../build-chains/index.js';
import { StreamGuard } from '../../../policies/index.js';
import type { By } from '../../events.js';
import type { ImageStream } from '../../model.js';
import { isInsecure } from '../../rules/repository-check.js';
import type { Desk } from '../open-stream.js';
import { StreamNews } from './stream-news.js';
import { TagDrafts, type TagDraft } from './tag-drafts.js';
import { VersionFollowers } from './version-followers.js';

/** A tag that is not there yet. */
export const newTag: TagDraft = { spec: null, current: null, hold: null };

/** One stream as a change has left it so far, and what the change has still to settle at its end. */
export class StreamDraft {
  readonly tx: Transaction;
  readonly by: By;
  readonly stream: ImageStream;
  readonly sources: SourceRules | undefined;
  readonly access: Access;
  readonly tags: TagDrafts;
  /** Whether imports into any of its tags may be insecure: what is written of the stream may change that. */
  isInsecure: boolean;
  readonly created: boolean;
  readonly news: StreamNews;
  readonly guard: StreamGuard;
  readonly versions: VersionFollowers;
  /** Tags that follow others in a new way: rings through other streams are looked for at the end. */
  readonly followers: Follower[] = [];
  specChanged: boolean;
  changed: boolean;

  constructor(
    tx: Transaction,
    { outbox, by, sources, access }: Desk,
    { stream, created }: { readonly stream: ImageStream; readonly created: boolean },
  ) {
    this.tx = tx;
    this.by = by;
    this.stream = stream;
    this.sources = sources;
    this.access = access;
    this.tags = new TagDrafts(tx, stream.id);
    this.isInsecure = isInsecure(stream.annotations);
    this.created = created;
    this.news = new StreamNews(tx, outbox, by, stream);
    this.guard = new StreamGuard(tx, stream);
    this.versions = new VersionFollowers(tx, stream.id);
    this.specChanged = created;
    this.changed = created;
  }

  /** The generation that the stream has once its specification has changed. */
  get nextGeneration(): bigint {
    return this.stream.generation + 1n;
  }
}
