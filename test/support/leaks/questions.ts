import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { inputs, manifestOf } from './inputs.js';
import type { Named } from './named.js';
import { selectionOf, type Arguments } from './selections.js';

export type Kind = 'query' | 'mutation' | 'subscription';

/** One field of the contract's root, about named things. */
export interface Question {
  readonly kind: Kind;
  readonly field: string;
  /** Whether its arguments name anything that `Named` has. */
  readonly isNaming: boolean;
  /** The field with its arguments, and all its fields down to some depth. */
  readonly text: (depth: number) => string;
}

/** Optional arguments that are given all the same. */
const wanted = new Set([
  'namespace',
  'stream',
  'tag',
  'name',
  'subject',
  'subjects',
  'confirm',
  'namespaces',
  'serviceAccount',
]);

/** One question for each field that the contract has at a root; `after` is for those that follow events. */
export function questionsOf(
  schema: GraphQLSchema,
  kind: Kind,
  named: Named,
  { real = false, after = '' }: { real?: boolean; after?: string } = {},
): Question[] {
  const root = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  }[kind];
  const fields = Object.values(root?.getFields() ?? {}).filter(({ type }) => !isCursor(getNamedType(type)));
  return fields.map((field) => {
    const asking = { named, uses: { isNaming: false }, real, after };
    const given = inputs[field.name]?.(named);
    const args =
      given === undefined
        ? argumentsOf(field.args, asking)
        : `(input: ${withDryRun(field.args, given, real)})`;
    return {
      kind,
      field: field.name,
      isNaming: given !== undefined || asking.uses.isNaming,
      text: (depth) =>
        `${field.name}${args}${selectionOf(schema, field.type, depth, named, argumentsAbout(named))}`,
    };
  });
}

/** The arguments of fields further down, about the same things. */
export const argumentsAbout =
  (named: Named): Arguments =>
  (args) =>
    argumentsOf(args, { named, uses: { isNaming: false }, real: false, after: '' });

interface Asking {
  readonly named: Named;
  readonly uses: { isNaming: boolean };
  /** Whether changes are to be made, and not only tried. */
  readonly real: boolean;
  readonly after: string;
}

/** Without it a mutation that can be tried would be done. */
function withDryRun(args: readonly GraphQLArgument[], given: string, real: boolean): string {
  const type = args.find(({ name }) => name === 'input')?.type;
  const of = isNonNullType(type) ? type.ofType : type;
  const canBeTried = isInputObjectType(of) && 'dryRun' in of.getFields();
  return canBeTried ? given.replace(/ }$/, `, dryRun: ${String(!real)} }`) : given;
}

function argumentsOf(args: readonly GraphQLArgument[], asking: Asking): string {
  const given = args.filter(
    ({ name, type }) =>
      isNonNullType(type) || wanted.has(name) || (name === 'after' && asking.after !== '' && isCursor(type)),
  );
  return given.length === 0
    ? ''
    : `(${given.map(({ name, type }) => `${name}: ${valueOf(name, type, asking)}`).join(', ')})`;
}

const isCursor = (type: object) => 'name' in type && type.name === 'EventCursor';

function valueOf(name: string, type: GraphQLInputType, asking: Asking): string {
  if (isNonNullType(type)) return valueOf(name, type.ofType, asking);
  if (isListType(type)) return `[${valueOf(name, type.ofType, asking)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf
      ? fields.slice(0, 1)
      : fields.filter(
          (field) => isNonNullType(field.type) || wanted.has(field.name) || field.name === 'dryRun',
        );
    return `{ ${given.map((field) => `${field.name}: ${valueOf(field.name, field.type, asking)}`).join(', ')} }`;
  }
  const naming = (text: string) => {
    asking.uses.isNaming = true;
    return JSON.stringify(text);
  };
  const { named } = asking;
  switch (type.name) {
    case 'ID':
      return naming(named.id);
    case 'Digest':
      return naming(named.digest);
    case 'EventCursor':
      return JSON.stringify(asking.after);
    case 'Int':
      return name === 'first' ? '5' : '1';
    case 'Int64':
      return '"1"';
    case 'Boolean':
      return name === 'dryRun' ? String(!asking.real) : String(name === 'confirm');
    case 'Duration':
      return '"1h"';
    case 'DateTime':
      return JSON.stringify(new Date(Date.now() - 1000).toISOString());
    case 'String':
      return textOf(name, named, naming);
    default:
      return '"x"';
  }
}

function textOf(name: string, named: Named, naming: (text: string) => string): string {
  const { namespace, name: own, digest, lease } = named;
  if (name === 'namespace' || name === 'namespaces') return naming(namespace);
  if (['name', 'stream', 'user', 'node', 'config', 'client'].includes(name)) return naming(own);
  if (['subject', 'subjects', 'reference'].includes(name)) return naming(`${namespace}/${own}:v1`);
  if (name === 'tag') return JSON.stringify('v1');
  if (name === 'verb') return '"get"';
  if (name === 'resource') return '"imagestreams"';
  if (name === 'role') return '"view"';
  if (name === 'digest' || name === 'id') return naming(digest);
  if (name === 'lease') return naming(lease);
  if (name === 'manifest') return naming(manifestOf(named));
  if (name === 'url') return '"https://example.com/hook"';
  return '"x"';
}
