import { afterAll } from 'vitest';
import { startApp, type App } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database } from '../../src/platform/postgres/index.js';
import { createToken, makeClusterAdmin } from '../../src/viewer/index.js';
import { freshDatabase } from './postgres.js';

/** What a GraphQL request answered. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A gateway in this process, on its own database, with a viewer who may do everything. */
export interface Sluice extends AsyncDisposable {
  readonly address: string;
  readonly token: string;
  readonly databaseUrl: string;
  /** Names of the statements sent since the last call, but for those of the log's own reader, which come at any time. */
  statements(): string[];
  /** The answer as it came. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** The data; an error of any kind fails the test. */
  data(query: string, variables?: object): Promise<Answer['data']>;
  /** Runs a mutation's one field with `input`; fails on user errors. */
  mutate(field: string, input: object, selection: string): Promise<Answer['data']>;
}

/** What the log of events asks by itself, whenever it wakes, and what is remembered of who may do what. */
const ofReader =
  /^(readRightsVersion|findGrants|findToken|readBatch|readPresent|readSettled|lockTrimming|trimBatch|dropEvents)_/;

const inputTypes: Record<string, string> = {
  stopTracking: 'ImageTagInput',
  deleteImageTag: 'ImageTagInput',
  releaseImageTag: 'ImageTagInput',
};

/** The text of a mutation with one field, all its user errors asked for. */
export const mutation = (field: string, selection: string): string => {
  const type = inputTypes[field] ?? `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} cursor userErrors { code message path } } }`;
};

/** Starts a gateway; settings as in the environment. Stopped when the test file is through. */
export async function startSluice(
  settings: Record<string, string> = {},
  logger = createLogger(settings['LOG_LEVEL'] ?? 'silent'),
): Promise<Sluice> {
  const databaseUrl = settings['DATABASE_URL'] ?? (await freshDatabase());
  const config = readConfig({
    PORT: '0',
    SLUICE_DISABLE_SCHEDULED_IMPORT: 'true',
    SLUICE_ALLOWED_REGISTRY_ADDRESSES: '127.0.0.0/8',
    ...settings,
    DATABASE_URL: databaseUrl,
  });
  let sent: string[] = [];
  const app: App = await startApp(config, logger, (name) => sent.push(name));
  await using db = new Database({ url: databaseUrl, logger, connections: 1 });
  await makeClusterAdmin(db, 'ada');
  const token = await createToken(db, 'ada');
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= app.stop());
  afterAll(stop);

  const ask = async (query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const data = async (query: string, variables?: object): Promise<Answer['data']> => {
    const answer = await ask(query, variables);
    if (answer.errors) throw new Error(`${query}\n${JSON.stringify(answer.errors, null, 2)}`);
    return answer.data;
  };
  return {
    address: app.address,
    token,
    databaseUrl,
    statements: () => {
      const names = sent.filter((name) => !ofReader.test(name));
      sent = [];
      return names;
    },
    ask,
    data,
    async mutate(field, input, selection) {
      const { [field]: result } = await data(mutation(field, selection), { input });
      if (result.userErrors.length > 0) throw new Error(`${field}: ${JSON.stringify(result.userErrors)}`);
      return result;
    },
    [Symbol.asyncDispose]: stop,
  };
}
