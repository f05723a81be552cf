import type { Asking } from './asking.js';
import { eventsTold } from './events-told.js';

/** An event of an import, as these tests look at it. */
export interface ImportTold {
  readonly __typename: string;
  readonly type: string;
  readonly kind: string;
  readonly repository: string | null;
  readonly reason: string | null;
  readonly tagCount: number;
  readonly tags: readonly {
    readonly tag: string;
    readonly outcome: string;
    readonly digest: string | null;
    readonly reason: string | null;
  }[];
  readonly cause: { readonly kind: string };
  readonly actor: { readonly name: string };
  readonly imageStream: { readonly name: string } | null;
}

/** What the log tells of imports into a stream of `default`, oldest first, once there are `count`. */
export const importsTold = async (
  sluice: Pick<Asking, 'data'>,
  stream: string,
  count = 1,
): Promise<ImportTold[]> => {
  const selection = `__typename type cause { kind } actor { name } ... on ImageImportEvent {
    kind repository reason tagCount tags { tag outcome digest reason } imageStream { name } }`;
  const query = `{ events(types: ["image-import.*"], subjects: ["default/${stream}"], first: 50) { nodes { ${selection} } } }`;
  return ((await eventsTold(sluice, query, count)) as ImportTold[]).toReversed();
};

/**
 * Of those of the schedule, the ones that had nothing new to say: neither has a tag moved, nor has the import gone well after
 * one that had not, or failed after one that had or for another reason.
 */
export const toldForNothing = (told: readonly ImportTold[]): ImportTold[] =>
  told.filter((one, index) => {
    const before = told[index - 1];
    const isNew = one.tags.some(({ outcome }) => outcome === 'MOVED') || stateOf(one) !== stateOf(before);
    return one.cause.kind === 'SCHEDULE' && !isNew;
  });

/** Whether it went well, or why it did not. */
const stateOf = (one: ImportTold | undefined) =>
  one &&
  JSON.stringify([one.kind, one.reason, ...one.tags.map(({ tag, reason }) => reason && [tag, reason])]);
