import { counted } from '../../platform/counted.js';
import type { Queryable } from '../../platform/postgres/index.js';
import type { StreamPolicy } from './model.js';
import { streamPolicyOf } from './policy-row.js';
import * as statements from './policies.sql.js';
import { Refusal, type RefusalReason } from './refusal.js';
import { immutableRule } from './rules.js';

/** The stream that is guarded. */
export interface Guarded {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
}

/**
 * Refuses, of one stream under change, what its policies do not allow. The caller holds the stream's lock, which
 * whoever changes a policy takes too; the policies are read when first needed.
 */
export class StreamGuard {
  readonly #tx: Queryable;
  readonly #stream: Guarded;
  #policy: Promise<StreamPolicy | null> | undefined;

  constructor(tx: Queryable, stream: Guarded) {
    this.#tx = tx;
    this.#stream = stream;
  }

  /** Reads the policies now. */
  async lookAhead(): Promise<void> {
    await this.#read();
  }

  /** Whether a rule keeps a tag of this name where it points. */
  async isImmutable(tag: string): Promise<boolean> {
    return (await this.#ruleOf(tag)) !== null;
  }

  /** Refuses that a tag which points at something be moved or removed, when a rule keeps it there. */
  async admitChange(tag: string): Promise<void> {
    const rule = await this.#ruleOf(tag);
    if (!rule) return;
    const { namespace, name } = this.#stream;
    const owner =
      rule.origin === 'NAMESPACE' ? `namespace ${namespace}` : `image stream ${namespace}/${name}`;
    throw new Refusal(
      'Immutable',
      `Tag ${namespace}/${name}:${tag} is immutable: immutableTags of ${owner} has ${JSON.stringify(rule.pattern)}. Use another tag, or take the pattern out of the policy first.`,
    );
  }

  /** Refuses another tag where the stream has as many as it may. */
  async admitTag(tag: string): Promise<void> {
    const maximum = (await this.#read())?.limits.maximumTags ?? null;
    if (maximum === null) return;
    const { tags } = await this.#tx.one(statements.countTags(this.#stream.id));
    if (tags >= maximum) throw this.#tooMany('TooManyTags', counted(tags, 'tag'), maximum, tag);
  }

  /**
   * Refuses an image that is new to the stream where this makes it have more than it may. `instead`: the revision of the tag's
   * that it takes the place of. The rule is OpenShift's VerifyLimits: of too many, none is exchanged for another.
   */
  async admitImage(tag: string, digest: string, instead: bigint | null): Promise<void> {
    const maximum = (await this.#read())?.limits.maximumImages ?? null;
    if (maximum === null) return;
    const { images, beside, isKnown } = await this.#tx.one(
      statements.countImagesBeside(this.#stream.id, digest, { tag, revision: instead }),
    );
    if (!isKnown && beside >= maximum)
      throw this.#tooMany('TooManyImages', counted(images, 'image'), maximum, tag);
  }

  /** Refuses an image that is pushed, and is known by now, where it is larger than it may be. */
  async admitSize(tag: string, digest: string): Promise<void> {
    const maximum = (await this.#read())?.limits.maximumImageSize ?? null;
    if (maximum === null) return;
    const { size } = await this.#tx.one(statements.sizeOfLargest(digest));
    const { namespace, name } = this.#stream;
    if (size > maximum)
      throw new Refusal(
        'TooLarge',
        `Image ${digest} has ${String(size)} bytes, and the policy of namespace ${namespace} allows ${String(maximum)} to what is pushed: tag ${namespace}/${name}:${tag} does not follow. Push a smaller one, or raise maximumImageSize.`,
      );
  }

  async #ruleOf(tag: string) {
    const policy = await this.#read();
    return policy && immutableRule(policy.immutableTags, tag);
  }

  #tooMany(reason: RefusalReason, has: string, maximum: number, tag: string): Refusal {
    const { namespace, name } = this.#stream;
    return new Refusal(
      reason,
      `Image stream ${namespace}/${name} has ${has}, and the policy of namespace ${namespace} allows ${String(maximum)}: no room for what tag ${tag} brings. Remove some first, or raise the limit.`,
    );
  }

  #read(): Promise<StreamPolicy | null> {
    return (this.#policy ??= this.#tx
      .maybe(statements.findStreamPolicies([this.#stream.id]))
      .then((row) => row && streamPolicyOf(row)));
  }
}

/** Refuses a stream that was just created in this transaction where its namespace has too many with it. */
export async function refuseStreamAboveLimit(tx: Queryable, namespace: string, name: string): Promise<void> {
  const limit = await tx.maybe(statements.lockStreamLimit(namespace));
  if (!limit) return;
  const { streams } = await tx.one(statements.countStreams(namespace));
  if (streams > limit.maximumStreams)
    throw new Refusal(
      'TooManyStreams',
      `Namespace ${namespace} has ${String(streams - 1)} image streams, and its policy allows ${String(limit.maximumStreams)}: no room for ${name}. Delete one, or raise the limit.`,
    );
}
