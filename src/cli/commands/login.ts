import { createClient, ViewerDocument } from '../../client/index.js';
import { defineCommand } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { gatewayAddress } from '../program/gateway-address.js';
import { writeSession } from '../program/session-file.js';

/** Saves a server and a token, once the server has accepted the token. */
export const login = defineCommand({
  name: 'login',
  operands: ['<url>'],
  summary: 'Save a server and a token, and work there from now on.',
  examples: [
    'sluice login http://127.0.0.1:4000 --token $TOKEN',
    'sluice login https://sluice.example.com < token.txt',
  ],
  flags: {},
  async run([given = ''], _, context) {
    const url = gatewayAddress(given);
    const { session, signal } = context;
    const typed = session.givenToken ?? (await context.readInput())?.trim();
    if (typed === undefined || typed === '')
      throw new UsageError(
        'A token is needed: give --token, set SLUICE_TOKEN, or write it to standard input.',
      );
    const { viewer } = await createClient({ url, token: typed }).request(ViewerDocument, {}, { signal });
    const { host, protocol, hostname } = new URL(url);
    if (protocol === 'http:' && !/^(localhost|127\.|\[::1\])/.test(hostname))
      context.talk(`# ${url} is not encrypted: who listens on the way can read the token.`);
    const name = session.typedContext ?? host;
    const namespace = session.typedNamespace ?? session.saved.contexts[name]?.namespace;
    const saved = { server: url, token: typed, ...(namespace === undefined ? {} : { namespace }) };
    await writeSession(session.file, {
      current: name,
      contexts: { ...session.saved.contexts, [name]: saved },
    });
    return {
      value: { context: name, server: url, viewer },
      names: [`context/${name}`],
      view: { text: `Logged in to ${url} as ${viewer.name}, using namespace ${namespace ?? 'default'}.` },
    };
  },
});
