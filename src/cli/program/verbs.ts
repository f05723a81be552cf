import type { Command } from './command.js';

/** Where each verb lives; only the one that is typed is loaded, so that the start is quick. */
const verbs: Readonly<Record<string, () => Promise<Command>>> = {
  login: async () => (await import('../commands/login.js')).login,
  context: async () => (await import('../commands/context.js')).context,
  registry: async () => (await import('../commands/registry.js')).registry,
  whoami: async () => (await import('../commands/whoami.js')).whoami,
  auth: async () => (await import('../commands/auth.js')).auth,
  adm: async () => (await import('../commands/adm.js')).adm,
  audit: async () => (await import('../commands/audit.js')).audit,
  create: async () => (await import('../commands/create.js')).create,
  apply: async () => (await import('../commands/apply.js')).apply,
  diff: async () => (await import('../commands/diff.js')).diff,
  export: async () => (await import('../commands/export.js')).exportStreams,
  get: async () => (await import('../commands/get.js')).get,
  describe: async () => (await import('../commands/describe.js')).describe,
  'import-image': async () => (await import('../commands/import-image.js')).importImage,
  tag: async () => (await import('../commands/tag.js')).tag,
  history: async () => (await import('../commands/history.js')).history,
  compare: async () => (await import('../commands/compare.js')).compare,
  rollback: async () => (await import('../commands/rollback.js')).rollback,
  promote: async () => (await import('../commands/promote.js')).promote,
  promotions: async () => (await import('../commands/promotions.js')).promotions,
  approve: async () => (await import('../commands/approve.js')).approve,
  resolve: async () => (await import('../commands/resolve.js')).resolve,
  release: async () => (await import('../commands/release.js')).release,
  events: async () => (await import('../commands/events.js')).events,
  consumer: async () => (await import('../commands/consumer.js')).consumer,
  webhook: async () => (await import('../commands/webhook.js')).webhook,
  policy: async () => (await import('../commands/policy.js')).policy,
  subgraph: async () => (await import('../commands/subgraph.js')).subgraph,
  schema: async () => (await import('../commands/schema.js')).schema,
  documents: async () => (await import('../commands/documents.js')).documents,
  mock: async () => (await import('../commands/mock.js')).mock,
  prune: async () => (await import('../commands/prune.js')).prune,
  set: async () => (await import('../commands/set.js')).set,
  rollout: async () => (await import('../commands/rollout.js')).rollout,
  'new-app': async () => (await import('../commands/new-app.js')).newApp,
  cascade: async () => (await import('../commands/cascade.js')).cascade,
  status: async () => (await import('../commands/status.js')).status,
  wait: async () => (await import('../commands/wait.js')).wait,
  why: async () => (await import('../commands/why.js')).why,
  agent: async () => (await import('../commands/agent.js')).agent,
  runner: async () => (await import('../commands/runner.js')).runner,
  'start-build': async () => (await import('../commands/start-build.js')).startBuild,
  logs: async () => (await import('../commands/logs.js')).logs,
  'cancel-build': async () => (await import('../commands/cancel-build.js')).cancelBuild,
  'new-build': async () => (await import('../commands/new-build.js')).newBuild,
  delete: async () => (await import('../commands/delete.js')).remove,
};

/** Options before the verb whose value is the next word. */
const withValue = new Set(['-n', '--namespace', '--context', '-o', '--output', '--token', '--server']);

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
  const load = verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  return load ? [await load()] : allVerbs();
}

/** Every verb, in the order in which help lists them. */
export const allVerbs = (): Promise<Command[]> => Promise.all(Object.values(verbs).map((load) => load()));
