import { sayIfNoNamespace } from '../naming/known-namespace.js';
import { createClient } from '../../client/index.js';
import { defineCommand } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { writeSession } from '../program/session-file.js';
import type { Session } from '../program/session.js';

/** Lists the saved servers, or changes which of them is meant. */
export const context = defineCommand({
  name: 'context',
  operands: ['[action]', '[name]'],
  summary: 'List the saved servers, or choose one, and a namespace there with -n: context [list | use NAME].',
  examples: ['sluice context list', 'sluice context use sluice.example.com -n shop'],
  flags: {},
  async run([action = 'list', name], _, { session, signal, talk }) {
    if (action === 'list' && name === undefined) return listed(session);
    if (action !== 'use' || name === undefined)
      throw new UsageError('Write `context list` or `context use NAME`.');
    const saved = session.saved.contexts[name];
    if (!saved) throw new UsageError(`There is no context “${name}”. List them: sluice context list`);
    const namespace = session.typedNamespace ?? saved.namespace ?? 'default';
    await writeSession(session.file, {
      current: name,
      contexts: { ...session.saved.contexts, [name]: { ...saved, namespace } },
    });
    if (session.typedNamespace !== undefined) {
      const client = createClient({ url: saved.server, token: saved.token });
      const soon = AbortSignal.any([signal, AbortSignal.timeout(2_000)]);
      // A server that is away, or a token that has ended, is no reason not to choose them.
      await sayIfNoNamespace({ client, namespace, signal: soon, talk }).catch(() => undefined);
    }
    return {
      value: { context: name, server: saved.server, namespace },
      names: [`context/${name}`],
      view: { text: `Using ${saved.server}, namespace ${namespace}.` },
    };
  },
});

function listed({ saved }: Session) {
  const contexts = Object.entries(saved.contexts).map(([name, { server, namespace = 'default' }]) => ({
    name,
    current: name === saved.current,
    server,
    namespace,
  }));
  return {
    value: contexts,
    names: contexts.map(({ name }) => `context/${name}`),
    view: {
      columns: [{ title: 'CURRENT' }, { title: 'NAME' }, { title: 'SERVER' }, { title: 'NAMESPACE' }],
      rows: contexts.map(({ name, current, server, namespace }) => [
        current ? '*' : '',
        name,
        server,
        namespace,
      ]),
      empty: 'No server is saved yet. Log in: sluice login URL --token TOKEN',
    },
  };
}
