import { defineCommand } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { writeSession } from '../program/session-file.js';

/** Forgets a saved token; the server, and the namespace one works in there, stay. */
export const logout = defineCommand({
  name: 'logout',
  operands: [],
  summary:
    'Forget the token that is saved for a server. It stays good: sluice delete token takes it back for all.',
  examples: ['sluice logout', 'sluice logout --context sluice.example.com'],
  flags: {},
  async run(_, __, { session }) {
    const name = session.typedContext ?? session.saved.current;
    const saved = name === undefined ? undefined : session.saved.contexts[name];
    if (name === undefined || saved?.token === undefined)
      throw new UsageError(`No token is saved${name === undefined ? '' : ` for ${name}`}.`);
    const { token, ...kept } = saved;
    await writeSession(session.file, {
      current: session.saved.current,
      contexts: { ...session.saved.contexts, [name]: kept },
    });
    return {
      value: { context: name, server: saved.server },
      names: [`context/${name}`],
      view: { text: `Logged out of ${saved.server}: ${token.slice(0, 13)}… is no longer kept here.` },
    };
  },
});
