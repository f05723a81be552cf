import { createClient, SluiceError, type Client } from '../../client/index.js';
import { UsageError } from './exit-codes.js';
import { nonEmpty, readSession, sessionFile, type SavedSession } from './session-file.js';

/** The options that every verb takes, as far as they say where to work. */
export interface Whereabouts {
  readonly server?: string | undefined;
  readonly token?: string | undefined;
  readonly context?: string | undefined;
  readonly namespace?: string | undefined;
}

/** Where this run works: what was typed wins over the environment, which wins over what was saved. */
export interface Session {
  readonly file: string;
  readonly saved: SavedSession;
  readonly server: string | undefined;
  readonly token: string | undefined;
  /** The token that was typed or is in the environment, which is not a saved one. */
  readonly givenToken: string | undefined;
  readonly namespace: string;
  /** The namespace that was typed, if one was. */
  readonly typedNamespace: string | undefined;
  /** The context that was typed, if one was. */
  readonly typedContext: string | undefined;
}

/** Puts the session together. A saved token goes to the server it was saved for, and to no other. */
export async function openSession(typed: Whereabouts, env: NodeJS.ProcessEnv): Promise<Session> {
  const file = sessionFile(env);
  const saved = await readSession(file);
  const name = typed.context ?? saved.current;
  const context = name === undefined ? undefined : saved.contexts[name];
  const server =
    typed.server ??
    (typed.context === undefined ? nonEmpty(env['SLUICE_URL']) : undefined) ??
    context?.server;
  const ownToken = context !== undefined && sameServer(server, context.server) ? context.token : undefined;
  const givenToken = typed.token ?? (typed.context === undefined ? nonEmpty(env['SLUICE_TOKEN']) : undefined);
  return {
    file,
    saved,
    server,
    token: givenToken ?? ownToken,
    givenToken,
    namespace: typed.namespace ?? context?.namespace ?? 'default',
    typedNamespace: typed.namespace,
    typedContext: typed.context,
  };
}

/** The client of a session. */
export function clientOf({ server, token, typedContext, saved }: Session): Client {
  if (typedContext !== undefined && !Object.hasOwn(saved.contexts, typedContext))
    throw new UsageError(`There is no context “${typedContext}”. List them: sluice context list`);
  if (server === undefined)
    throw new SluiceError(
      'UNAUTHENTICATED',
      'No server is known: log in, or set SLUICE_URL and SLUICE_TOKEN.',
    );
  return createClient({ url: server, token, name: 'sluice-cli' });
}

const sameServer = (one: string | undefined, other: string) =>
  one !== undefined && URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
