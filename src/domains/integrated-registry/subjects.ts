import type { Actor } from '../../events/index.js';

/** Sluice itself, as the registry's subjects name it. */
export const ownSubject = 'system:sluice';

/** Whom a token of the registry is for, as one text: `user:ada`. */
export const subjectOf = ({ kind, name }: Actor): string =>
  `${kind.toLowerCase().replaceAll('_', '-')}:${name}`;

/** A build that shows its lease, likewise. */
export const subjectOfBuild = (id: string): string => `build:${id}`;

/** The id of the build that a subject stands for; null for any other. */
export const buildOfSubject = (subject: string): string | null =>
  /^build:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(subject)?.[1] ?? null;

/** Whom the registry names as the pusher; null for a text that is not one of ours. */
export function actorOfSubject(subject: string): Actor | null {
  const [, kind = '', name = ''] = /^([a-z-]+):(.{1,512})$/.exec(subject) ?? [];
  const known = (['USER', 'SERVICE_ACCOUNT'] as const).find(
    (each) => each === kind.toUpperCase().replaceAll('-', '_'),
  );
  return known ? { kind: known, name } : null;
}
