import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse, print, type DocumentNode } from 'graphql';
import { pino } from 'pino';
import { Agent } from 'undici';
import { compose, federatedSdl } from '../../src/composition/index.js';
import { assemble } from '../../src/gateway/federation/assemble.js';
import type { Engine } from '../../src/gateway/graph.js';
import { localEngine } from '../../src/gateway/local-engine.js';
import { Partner, type PartnerMeans } from '../../src/partners/index.js';
import { createGuard } from '../../src/platform/network/index.js';
import type { TestPartner } from './partner.js';

/** Means of partners on this machine, with times short enough for tests. */
export const testMeans = (given: Partial<PartnerMeans> = {}): PartnerMeans => ({
  guard: createGuard(['127.0.0.0/8']),
  dispatcher: new Agent(),
  tokenFor: (audience) => Promise.resolve(`token-for-${audience}`),
  deadline: 500,
  maxBytes: 100_000,
  logger: pino({ level: 'silent' }),
  ...given,
});

/** Our own part of a graph under test: its contract without federation, and how its entities are found. */
export interface OwnTestPart {
  readonly typeDefs: string;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly resolvers: object;
}

/** The engine of a small own part and these partners. */
export function federate(
  { typeDefs, keys, resolvers }: OwnTestPart,
  partners: Readonly<Record<string, TestPartner>>,
  means = testMeans(),
): Engine {
  const sdl = federatedSdl([typeDefs], keys);
  const parts = Object.entries(partners);
  const composed = compose([
    { name: 'sluice', sdl },
    ...parts.map(([name, { sdl: text }]) => ({ name, sdl: text })),
  ]);
  if (composed.errors) throw new Error(JSON.stringify(composed.errors));
  const schema = (types: readonly (string | DocumentNode)[]) =>
    makeExecutableSchema({
      typeDefs: [...types],
      resolvers: resolvers as Record<string, never>,
      resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
    });
  const served = print(parse(entityFields(Object.keys(keys))));
  return assemble(
    { name: 'sluice', engine: localEngine(schema([typeDefs])), schema: schema([typeDefs, served]) },
    parts.map(([name, partner]) => ({
      name,
      sdl: partner.sdl,
      partner: new Partner({ name, url: partner.url, socketUrl: partner.socketUrl }, means),
    })),
    composed,
  );
}

const entityFields = (entities: readonly string[]) => `
  scalar _Any
  union _Entity = ${entities.join(' | ')}
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`;
