import type { GraphQLSchema } from 'graphql';
import { federatedSdl } from '../composition/index.js';
import { CompiledReads } from './compiled-reads.js';
import { entities } from './entities.js';
import type { OwnPart } from './federation/assemble.js';
import { localEngine } from './local-engine.js';
import { readings } from './readings.js';
import { buildFederatedSubgraph, buildSubgraph, readContract } from './subgraph.js';
import { sha256Hex } from '../platform/sha256.js';

/** Our own part of the graph: what runs it, and what composition and other gateways know of it. */
export interface OwnGraph {
  readonly part: OwnPart;
  readonly contract: {
    readonly name: string;
    readonly sdl: string;
    readonly hash: string;
    readonly entities: readonly string[];
  };
  /** With `_service` and `_entities`. */
  readonly schema: GraphQLSchema;
}

/** Makes it of the contract in `folder`; where reads are compiled, by one statement a query. */
export function ownGraph(folder: string, compilesReads: boolean): OwnGraph {
  const name = 'sluice';
  const contract = buildSubgraph(folder);
  const compiled = compilesReads ? new CompiledReads(contract, readings) : undefined;
  const sdl = federatedSdl(readContract(folder), entities);
  const schema = buildFederatedSubgraph(folder, sdl);
  const hash = sha256Hex(sdl);
  return {
    part: { name, engine: localEngine(contract, compiled), schema, ...(compiled && { compiled }) },
    contract: { name, sdl, hash, entities: Object.keys(entities) },
    schema,
  };
}
