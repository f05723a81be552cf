import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { buildASTSchema, getOperationAST, Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { readContract } from '../../../src/gateway/subgraph.js';
import { costOf } from '../../../src/graphql/admission/cost.js';
import { defaultLimits, shapeError } from '../../../src/graphql/admission/limits.js';

const schema = buildASTSchema(parse(readContract('schema').join('\n')), { assumeValidSDL: true });
const texts = JSON.parse(readFileSync('src/console/public/documents.json', 'utf8')) as Record<string, string>;

test.for(Object.entries(texts).map(([hash, text]) => [nameIn(text), hash, text] as const))(
  '%s is what its hash says, valid, and well below the limits',
  ([, hash, text]) => {
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('It has no operation.');
    const fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
    const names = Array.from({ length: 100 }, (_, index) => `v${String(index)}`);
    expect(shapeError(operation, fragments, defaultLimits)).toBeNull();
    expect(costOf(operation, schema, fragments, { names, first: 100 })).toBeLessThan(
      0.8 * defaultLimits.cost,
    );
  },
);

function nameIn(text: string): string {
  return /^\w+ (\w+)/.exec(text)?.[1] ?? text;
}
