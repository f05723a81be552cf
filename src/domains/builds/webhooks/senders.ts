import { readBitbucket, readGeneric, readGithub, readGitlab, type NoPush, type Push } from './push.js';

/** Headers, names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** How the requests of one kind of sender are read. */
export interface Sender {
  readonly title: string;
  /** Why the request is about something else than a push; null: it is one. */
  readonly otherwise: (headers: Headers) => NoPush | null;
  /** What tells a delivery from another: the same again starts no build. Null: nothing does. */
  readonly delivery: (headers: Headers) => string | null;
  /** Throws for a body of another form. */
  readonly read: (body: unknown) => readonly (Push | NoPush)[];
}

const one = (headers: Headers, name: string): string | null => {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;
};

const first = (headers: Headers, names: readonly string[]): string | null =>
  names.map((name) => one(headers, name)).find((value) => value !== null) ?? null;

const event =
  (known: readonly string[], pushes: readonly string[]) =>
  (headers: Headers): NoPush | null => {
    const header = known.find((name) => one(headers, name) !== null) ?? '';
    const name = one(headers, header);
    return name === null || pushes.includes(name)
      ? null
      : { ignored: `${header} ${JSON.stringify(name)} is no push.` };
  };

/** Gogs and Gitea say what GitHub says, under names of their own. */
const likeGithub = (what: string) => ['github', 'gitea', 'gogs'].map((host) => `x-${host}-${what}`);

/** By the last part of the URL. */
export const senders = {
  github: {
    title: 'GitHub',
    otherwise: event(likeGithub('event'), ['push']),
    delivery: (headers) => first(headers, likeGithub('delivery')),
    read: (body) => [readGithub(body)],
  },
  gitlab: {
    title: 'GitLab',
    otherwise: event(['x-gitlab-event'], ['Push Hook', 'Tag Push Hook']),
    delivery: (headers) => one(headers, 'x-gitlab-event-uuid') ?? one(headers, 'idempotency-key'),
    read: (body) => [readGitlab(body)],
  },
  bitbucket: {
    title: 'Bitbucket',
    otherwise: event(['x-event-key'], ['repo:push', 'repo:refs_changed']),
    delivery: (headers) => one(headers, 'x-request-uuid') ?? one(headers, 'x-request-id'),
    read: readBitbucket,
  },
  generic: {
    title: 'Generic',
    otherwise: () => null,
    delivery: (headers) =>
      one(headers, 'idempotency-key') ?? one(headers, 'x-delivery-id') ?? one(headers, 'webhook-id'),
    read: (body) => (body === null ? [] : readGeneric(body)),
  },
} as const satisfies Record<string, Sender>;

/** A kind of git host, or GENERIC. */
export type SenderName = keyof typeof senders;

/** Whether there are senders of this name. */
export const isSender = (name: string): name is SenderName => Object.hasOwn(senders, name);
