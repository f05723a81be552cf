import type { GraphQLSchema } from 'graphql';
import { executableSchema } from '../../composition/index.js';
import type { Partner } from '../../partners/index.js';
import type { CompiledReads } from '../compiled-reads.js';
import { joinedEngine } from '../engine.js';
import type { Engine } from '../graph.js';
import { checkedSubgraph } from './checked-subgraph.js';
import { federatedEngine } from './federated-engine.js';
import { localSubgraph } from './local-subgraph.js';
import type { Subgraph } from './subgraphs.js';
import { openSupergraph } from './supergraph.js';

/** Our own part of the graph. */
export interface OwnPart {
  readonly name: string;
  /** Runs what is ours alone. */
  readonly engine: Engine;
  /** The same with entities, for plans. */
  readonly schema: GraphQLSchema;
  /** How it is read past its resolvers, where it is. */
  readonly compiled?: CompiledReads;
}

/** A partner's part of it. */
export interface PartnerPart {
  readonly name: string;
  readonly sdl: string;
  readonly partner: Partner;
}

/** The engine of our own part and those of partners, composed as these texts say. */
export async function assemble(
  own: OwnPart,
  partners: readonly PartnerPart[],
  composed: { readonly supergraphSdl: string; readonly publicSdl: string },
): Promise<Engine> {
  if (partners.length === 0) return own.engine;
  const subgraphs = new Map<string, Subgraph>([
    [own.name, localSubgraph(own.name, own.schema, own.compiled)],
  ]);
  for (const { name, sdl, partner } of partners)
    subgraphs.set(name, checkedSubgraph(name, executableSchema(sdl), reachOf(partner)));
  const supergraph = await openSupergraph(composed.supergraphSdl, composed.publicSdl, own.schema);
  return joinedEngine(own.engine, federatedEngine(supergraph, subgraphs));
}

const reachOf = (partner: Partner) => ({
  execute: ({ question: { text }, variables, context: { requestId } }: Parameters<Subgraph['execute']>[0]) =>
    partner.ask({ text, variables, requestId }),
  subscribe: ({ question: { text }, variables, context }: Parameters<Subgraph['open']>[0]) =>
    partner.follow({ text, variables, requestId: context.requestId, signal: context.signal }),
});
