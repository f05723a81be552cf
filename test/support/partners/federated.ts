import { makeExecutableSchema } from '@graphql-tools/schema';
import { pino } from 'pino';
import { Agent } from 'undici';
import { compose, federatedSdl } from '../../../src/composition/index.js';
import { assemble } from '../../../src/gateway/federation/assemble.js';
import type { Engine } from '../../../src/gateway/graph.js';
import { localEngine } from '../../../src/gateway/local-engine.js';
import { Partner, type PartnerMeans } from '../../../src/partners/index.js';
import { createGuard } from '../../../src/platform/network/index.js';
import type { TestPartner } from './partner.js';

/** Means of partners on this machine, where nothing is late by accident. */
export const testMeans = (given: Partial<PartnerMeans> = {}): PartnerMeans => ({
  guard: createGuard(['127.0.0.0/8']),
  dispatcher: new Agent(),
  tokenFor: (audience) => Promise.resolve(`token-for-${audience}`),
  deadline: 60_000,
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

/** Where a partner is, and what it serves. */
export type ServedPartner = Pick<TestPartner, 'sdl' | 'url' | 'socketUrl'>;

/** A small graph, composed: its supergraph, and its own part as it is served to plans. */
export function composeWith(
  { typeDefs, keys, resolvers }: OwnTestPart,
  partners: Readonly<Record<string, ServedPartner>>,
) {
  const parts = Object.entries(partners).map(([name, { sdl }]) => ({ name, sdl }));
  const composed = compose([{ name: 'sluice', sdl: federatedSdl([typeDefs], keys) }, ...parts]);
  if (composed.errors) throw new Error(JSON.stringify(composed.errors));
  const schemaOf = (types: readonly string[]) =>
    makeExecutableSchema({
      typeDefs: [...types],
      resolvers: resolvers as Record<string, never>,
      resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
    });
  return {
    composed,
    bare: schemaOf([typeDefs]),
    served: schemaOf([typeDefs, entityFields(Object.keys(keys))]),
  };
}

/** The engine of a small own part and these partners. */
export async function federate(
  own: OwnTestPart,
  partners: Readonly<Record<string, ServedPartner>>,
  means = testMeans(),
): Promise<Engine> {
  const { composed, bare, served } = composeWith(own, partners);
  const parts = Object.entries(partners).map(([name, { sdl, url, socketUrl }]) => ({
    name,
    sdl,
    partner: new Partner({ name, url, socketUrl }, means),
  }));
  return assemble({ name: 'sluice', engine: localEngine(bare), schema: served }, parts, composed);
}

const entityFields = (entities: readonly string[]) => `
  scalar _Any
  union _Entity = ${entities.join(' | ')}
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`;
