import type { Command } from './command.js';
import { withValue } from './global-options.js';

type Verbs = Readonly<Record<string, () => Promise<Command>>>;

/**
 * Where each verb lives, under the heading that help lists it by; only the one that is typed is loaded, so that the
 * start is quick.
 */
const groups: Readonly<Record<string, Verbs>> = {
  'Where to work': {
    login: async () => (await import('../commands/login.js')).login,
    logout: async () => (await import('../commands/logout.js')).logout,
    context: async () => (await import('../commands/context.js')).context,
    whoami: async () => (await import('../commands/whoami.js')).whoami,
    version: async () => (await import('../commands/version.js')).version,
    completion: async () => (await import('../commands/completion.js')).completion,
  },
  'Streams, tags and images': {
    get: async () => (await import('../commands/get.js')).get,
    describe: async () => (await import('../commands/describe.js')).describe,
    create: async () => (await import('../commands/create.js')).create,
    apply: async () => (await import('../commands/apply.js')).apply,
    diff: async () => (await import('../commands/diff.js')).diff,
    export: async () => (await import('../commands/export.js')).exportStreams,
    delete: async () => (await import('../commands/delete.js')).remove,
    'import-image': async () => (await import('../commands/import-image.js')).importImage,
    tag: async () => (await import('../commands/tag.js')).tag,
    history: async () => (await import('../commands/history.js')).history,
    compare: async () => (await import('../commands/compare.js')).compare,
    rollback: async () => (await import('../commands/rollback.js')).rollback,
    release: async () => (await import('../commands/release.js')).release,
    promote: async () => (await import('../commands/promote.js')).promote,
    promotions: async () => (await import('../commands/promotions.js')).promotions,
    approve: async () => (await import('../commands/approve.js')).approve,
    resolve: async () => (await import('../commands/resolve.js')).resolve,
    prune: async () => (await import('../commands/prune.js')).prune,
    policy: async () => (await import('../commands/policy.js')).policy,
  },
  Builds: {
    'new-build': async () => (await import('../commands/new-build.js')).newBuild,
    'start-build': async () => (await import('../commands/start-build.js')).startBuild,
    logs: async () => (await import('../commands/logs.js')).logs,
    'cancel-build': async () => (await import('../commands/cancel-build.js')).cancelBuild,
    runner: async () => (await import('../commands/runner.js')).runner,
  },
  'Deployments and triggers': {
    'new-app': async () => (await import('../commands/new-app.js')).newApp,
    set: async () => (await import('../commands/set.js')).set,
    rollout: async () => (await import('../commands/rollout.js')).rollout,
    why: async () => (await import('../commands/why.js')).why,
    cascade: async () => (await import('../commands/cascade.js')).cascade,
    agent: async () => (await import('../commands/agent.js')).agent,
  },
  'What happens': {
    status: async () => (await import('../commands/status.js')).status,
    wait: async () => (await import('../commands/wait.js')).wait,
    events: async () => (await import('../commands/events.js')).events,
    consumer: async () => (await import('../commands/consumer.js')).consumer,
    webhook: async () => (await import('../commands/webhook.js')).webhook,
  },
  'Access and registries': {
    auth: async () => (await import('../commands/auth.js')).auth,
    adm: async () => (await import('../commands/adm.js')).adm,
    audit: async () => (await import('../commands/audit.js')).audit,
    registry: async () => (await import('../commands/registry.js')).registry,
  },
  'The graph': {
    explain: async () => (await import('../commands/explain.js')).explain,
    schema: async () => (await import('../commands/schema.js')).schema,
    subgraph: async () => (await import('../commands/subgraph.js')).subgraph,
    documents: async () => (await import('../commands/documents.js')).documents,
    mock: async () => (await import('../commands/mock.js')).mock,
  },
};

const verbs = new Map(Object.values(groups).flatMap((group) => Object.entries(group)));

/** The verb among the words typed, if there is one. */
export function verbOf(words: readonly string[]): string | undefined {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) return word;
    if (withValue.has(word)) index++;
  }
  return undefined;
}

/** Loads the verb that is typed; all of them where help or a suggestion needs them. */
export async function loadVerbs(words: readonly string[]): Promise<Command[]> {
  const verb = verbOf(words);
  const load = verb === undefined ? undefined : verbs.get(verb);
  return load ? [await load()] : allVerbs();
}

/** Every verb, in the order in which help lists them. */
export const allVerbs = (): Promise<Command[]> => Promise.all([...verbs.values()].map((load) => load()));

/** Whether there is such a verb. */
export const isVerb = (word: string): boolean => word === 'help' || verbs.has(word);

/** The heading that help lists a verb under. */
export const headingOf = (verb: string): string =>
  Object.keys(groups).find((heading) => Object.hasOwn(groups[heading] ?? {}, verb)) ?? 'Verbs';
