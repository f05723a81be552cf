import type { NewEvent } from './event.js';

/** What a reader wants of the log. All that is given must match; what is null, left out or empty matches all. */
export interface EventFilter {
  readonly namespace?: string | null | undefined;
  /** `shop/web` is that and all within it (`shop/web:prod`); `shop/web:prod` is exactly that. */
  readonly subjects?: readonly string[] | null | undefined;
  /** `image-tag.moved`, or `image-tag.*` for all of a noun. */
  readonly types?: readonly string[] | null | undefined;
}

/** What an event is told apart by. */
type Told = Pick<NewEvent, 'namespace' | 'subject' | 'type'>;

/** The subject that another one lies within: `shop/web` of `shop/web:prod`; itself where it lies in none. */
export const wholeOf = (subject: string): string => {
  const colon = subject.indexOf(':');
  return colon === -1 ? subject : subject.slice(0, colon);
};

/** All types of an event's noun, as filters write it: `image-tag.*`. */
export const familyOf = (type: string): string => `${nounOf(type)}.*`;

/** What a type is about: `image-tag` of `image-tag.moved`. */
export const nounOf = (type: string): string => type.slice(0, Math.max(type.indexOf('.'), 0));

/** The filter as a question to an event. */
export function matcher({ namespace, subjects, types }: EventFilter): (event: Told) => boolean {
  const wantedSubjects = subjects?.length ? new Set(subjects) : null;
  const wantedTypes = types?.length ? new Set(types) : null;
  return (event) =>
    (namespace == null || event.namespace === namespace) &&
    (!wantedSubjects || wantedSubjects.has(event.subject) || wantedSubjects.has(wholeOf(event.subject))) &&
    (!wantedTypes || wantedTypes.has(event.type) || wantedTypes.has(familyOf(event.type)));
}
