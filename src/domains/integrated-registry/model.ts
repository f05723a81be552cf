import type { Actor } from '../../events/index.js';

/** A push that the integrated registry tells of, or that was found there. */
export interface Push {
  /** As the registry names it: `namespace/stream`. */
  readonly repository: string;
  /** Null for a push by digest. */
  readonly tag: string | null;
  readonly digest: string;
  /** By the registry's clock. */
  readonly at: Date;
  /** Whose token it was pushed with; null where nobody can tell any more. */
  readonly pusher: Actor | null;
  /** The id of the build that pushed, where one did. */
  readonly build?: string | null;
}

/** A build that pushes, as far as its pushes are concerned. */
export interface PushingBuild {
  /** `namespace/name`. */
  readonly name: string;
  /** The tag that the end of the build moves; null where its image goes to no tag of a stream. */
  readonly output: { readonly repository: string; readonly tag: string } | null;
  readonly startedBy: Actor;
  /** Id of the event that led to its present phase. */
  readonly eventId: string;
}

/** A repository of the integrated registry, as the stream that it is. */
export interface Place {
  readonly namespace: string;
  readonly stream: string;
}

/** What a tag was last known to point at in the registry. */
export interface KnownTag {
  readonly digest: string;
  readonly pushedAt: Date;
}

const form = /^([a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?)\/([a-z0-9]+(?:[._-][a-z0-9]+)*)$/;

/** The stream that a repository of the integrated registry is; null for one that can be none. */
export function placeOf(repository: string): Place | null {
  const [, namespace = '', stream = ''] = form.exec(repository.length > 127 ? '' : repository) ?? [];
  return namespace === '' || stream.length > 63 ? null : { namespace, stream };
}

/** What is known when a push is judged. */
export interface Standing {
  readonly known: KnownTag | null;
  /** What the registry's tag points at now; null when it is gone. */
  readonly current: string | null;
  readonly isKnownImage: boolean;
}

/**
 * Whether a push by tag is news. The registry's own word counts: what its tag points at now is news if it was not known
 * to, or was pushed again since. A push that another one has overtaken already is news only while its image has never
 * been seen, and nothing later is known: so a burst leaves all its images in the history, and no notification that is
 * repeated, late or made up leads back to an image that was left.
 */
export function isNews({ digest, at }: Pick<Push, 'digest' | 'at'>, standing: Standing): boolean {
  const { known, current, isKnownImage } = standing;
  const isLater = known === null || at > known.pushedAt;
  if (current === digest) return known?.digest !== digest || isLater;
  return current !== null && !isKnownImage && isLater;
}
