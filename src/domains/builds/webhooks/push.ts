import { z } from 'zod';
import { badInput } from '../../../platform/errors.js';
import type { SourceRevision } from '../model.js';
import type { EnvironmentVariable } from '../spec.js';

/** A push, in whatever words it was told. */
export interface Push {
  /**
   * A branch or tag, e.g. `main` or `refs/heads/main`; empty where the sender tells of a commit and names none. Null: it
   * tells of no commit either.
   */
  readonly ref: string | null;
  readonly revision: SourceRevision | null;
  /** The repository's own default branch, where the sender says. */
  readonly defaultBranch: string | null;
  /** Set by those who may: senders of GENERIC with allowEnv. */
  readonly env: readonly EnvironmentVariable[];
  readonly buildArgs: readonly EnvironmentVariable[];
  readonly noCache: boolean | null;
}

/** A request that asks for no build: why. */
export interface NoPush {
  readonly ignored: string;
}

/** Of any length: a request has a limit, and what is kept is cut. */
const text = z.string();
const person = z.object({ name: text.nullish(), email: text.nullish() }).nullish();
const commit = /^[0-9a-f]{4,64}$/;
const zeros = /^0+$/;

const nothing = { defaultBranch: null, env: [], buildArgs: [], noCache: null };

/** A revision as it is kept: no more of a message than its beginning. */
function revisionOf(
  hash: string | null | undefined,
  more: {
    readonly author?: z.infer<typeof person>;
    readonly committer?: z.infer<typeof person>;
    readonly message?: string | null | undefined;
  },
): SourceRevision | null {
  if (hash == null || !commit.test(hash.toLowerCase())) return null;
  const known = (one: z.infer<typeof person>) =>
    one ? { name: one.name?.slice(0, 200) ?? null, email: one.email?.slice(0, 200) ?? null } : null;
  return {
    commit: hash.toLowerCase(),
    author: known(more.author),
    committer: known(more.committer),
    message: more.message?.slice(0, 1_000) ?? null,
  };
}

const github = z.object({
  ref: text,
  after: text.nullish(),
  deleted: z.boolean().nullish(),
  head_commit: z.object({ id: text, message: text.nullish(), author: person, committer: person }).nullish(),
  repository: z.object({ default_branch: text.nullish() }).nullish(),
});

/** What GitHub tells of a push. */
export function readGithub(body: unknown): Push | NoPush {
  const { ref, after, deleted, head_commit: head, repository } = github.parse(body);
  if (deleted === true || (after != null && zeros.test(after))) return { ignored: `${ref} was deleted.` };
  const revision = revisionOf(head?.id ?? after, head ?? {});
  return { ...nothing, ref, revision, defaultBranch: repository?.default_branch ?? null };
}

const gitlab = z.object({
  ref: text,
  after: text.nullish(),
  checkout_sha: text.nullish(),
  commits: z
    .array(z.object({ id: text, message: text.nullish(), author: person }))
    .max(10_000)
    .nullish(),
  project: z.object({ default_branch: text.nullish() }).nullish(),
});

/** What GitLab tells of a push. */
export function readGitlab(body: unknown): Push | NoPush {
  const { ref, after, checkout_sha: checkout, commits, project } = gitlab.parse(body);
  if (after != null && zeros.test(after)) return { ignored: `${ref} was deleted.` };
  const hash = checkout ?? after;
  const found = commits?.find(({ id }) => id === hash);
  const revision = revisionOf(hash, {
    author: found?.author,
    committer: found?.author,
    message: found?.message,
  });
  return { ...nothing, ref, revision, defaultBranch: project?.default_branch ?? null };
}

const bitbucket = z.object({
  push: z
    .object({
      changes: z
        .array(
          z.object({
            new: z
              .object({
                name: text,
                type: text.nullish(),
                target: z
                  .object({
                    hash: text,
                    message: text.nullish(),
                    author: z.object({ raw: text.nullish() }).nullish(),
                  })
                  .nullish(),
              })
              .nullish(),
          }),
        )
        .max(1_000),
    })
    .nullish(),
  changes: z
    .array(
      z.object({
        ref: z.object({ id: text.nullish(), displayId: text }),
        toHash: text,
        type: text.nullish(),
      }),
    )
    .max(1_000)
    .nullish(),
});

/** What Bitbucket, in the cloud or on a server, tells of a push: all branches that it moved. */
export function readBitbucket(body: unknown): readonly (Push | NoPush)[] {
  const { push, changes } = bitbucket.parse(body);
  const cloud = (push?.changes ?? []).map(({ new: next }): Push | NoPush => {
    if (!next) return { ignored: 'A branch was deleted.' };
    const [, name = null, email = null] = /^(.*?)\s*<([^>]*)>$/.exec(next.target?.author?.raw ?? '') ?? [];
    const author = name === null ? null : { name, email };
    const revision = revisionOf(next.target?.hash, {
      author,
      committer: author,
      message: next.target?.message,
    });
    return { ...nothing, ref: next.type === 'tag' ? `refs/tags/${next.name}` : next.name, revision };
  });
  const server = (changes ?? []).map(({ ref, toHash, type }): Push | NoPush =>
    type === 'DELETE' || zeros.test(toHash)
      ? { ignored: `${ref.displayId} was deleted.` }
      : { ...nothing, ref: ref.id ?? ref.displayId, revision: revisionOf(toHash, {}) },
  );
  return [...cloud, ...server];
}

const variables = z
  .array(z.object({ name: text, value: text.nullish(), valueFrom: z.unknown().optional() }))
  .max(200);
const generic = z.object({
  git: z
    .object({
      ref: text.nullish(),
      commit: text.nullish(),
      author: person,
      committer: person,
      message: text.nullish(),
      refs: z
        .array(
          z.object({
            ref: text.nullish(),
            commit: text.nullish(),
            author: person,
            committer: person,
            message: text.nullish(),
          }),
        )
        .max(1_000)
        .nullish(),
    })
    .nullish(),
  env: variables.nullish(),
  dockerStrategyOptions: z
    .object({ buildArgs: variables.nullish(), noCache: z.boolean().nullish() })
    .nullish(),
});

const plain = (given: z.infer<typeof variables> | null | undefined): EnvironmentVariable[] =>
  (given ?? []).map(({ name, value, valueFrom }) => {
    if (valueFrom != null)
      throw badInput(
        `The variable ${name.slice(0, 80)} has a valueFrom: a webhook's sender gives values alone. Write value.`,
      );
    return { name, value: value ?? '', fromSecret: null, fromConfigMap: null, fromField: null };
  });

/**
 * What any other sender tells, as OpenShift's generic webhook has it: one push, or one of several. What is told of git
 * without a branch may be of any branch, and is a push to none.
 */
export function readGeneric(body: unknown): readonly Push[] {
  const { git, env, dockerStrategyOptions: docker } = generic.parse(body);
  const more = {
    defaultBranch: null,
    env: plain(env),
    buildArgs: plain(docker?.buildArgs),
    noCache: docker?.noCache ?? null,
  };
  const refs = git?.refs?.length ? git.refs : [git];
  return refs.map((one) => ({
    ...more,
    ref: one ? (one.ref ?? '') : null,
    revision: revisionOf(one?.commit, one ?? {}),
  }));
}

const kinds = /^refs\/(heads|tags)\//;

/** Whether a push concerns what a definition builds: a branch and a tag of one name are told apart where both say which. */
export function isWanted({ ref, defaultBranch }: Push, wanted: string | null): boolean {
  if (ref === null) return true;
  const branch = ref.replace(kinds, '');
  if (wanted !== null && wanted !== '') {
    const [kind, asked] = [kinds.exec(ref)?.[1], kinds.exec(wanted)?.[1]];
    return (
      branch === wanted.replace(kinds, '') && (asked === undefined || kind === undefined || kind === asked)
    );
  }
  if (ref.startsWith('refs/tags/')) return false;
  return defaultBranch === null ? ['main', 'master'].includes(branch) : branch === defaultBranch;
}
