import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** What questions are about: things by their names, there or not. */
export interface Named {
  readonly namespace: string;
  readonly name: string;
  readonly digest: string;
  readonly id: string;
}

/** A whole operation with one root field, all of whose fields are asked for down to some depth. */
export interface Question {
  readonly kind: 'query' | 'mutation';
  readonly field: string;
  /** Whether its arguments name anything that `Named` has. */
  readonly isNaming: boolean;
  readonly text: (depth: number) => string;
}

/** What differs from one moment to the next, whoever asks. */
const fleeting = new Set(['EventCursor']);
const wanted = new Set(['namespace', 'stream', 'tag', 'name', 'subject', 'subjects', 'dryRun', 'confirm']);

/** One question for each field that the contract has at its root. */
export function questionsOf(schema: GraphQLSchema, kind: 'query' | 'mutation', named: Named): Question[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map((field) => {
    const uses = { isNaming: false };
    const args = argumentsOf(field.args, named, uses);
    return {
      kind,
      field: field.name,
      isNaming: uses.isNaming,
      text: (depth) => `${kind} { ${field.name}${args}${selectionOf(schema, field.type, depth, named)} }`,
    };
  });
}

interface Uses {
  isNaming: boolean;
}

function argumentsOf(args: readonly GraphQLArgument[], named: Named, uses: Uses): string {
  const given = args.filter((arg) => isNonNullType(arg.type) || wanted.has(arg.name));
  return given.length === 0
    ? ''
    : `(${given.map((arg) => `${arg.name}: ${valueOf(arg.name, arg.type, named, uses)}`).join(', ')})`;
}

function valueOf(name: string, type: GraphQLInputType, named: Named, uses: Uses): string {
  if (isNonNullType(type)) return valueOf(name, type.ofType, named, uses);
  if (isListType(type)) return `[${valueOf(name, type.ofType, named, uses)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields: GraphQLInputField[] = Object.values(type.getFields());
    const given = type.isOneOf
      ? fields.slice(0, 1)
      : fields.filter((field) => isNonNullType(field.type) || wanted.has(field.name));
    return `{ ${given.map((field) => `${field.name}: ${valueOf(field.name, field.type, named, uses)}`).join(', ')} }`;
  }
  const naming = (text: string) => {
    uses.isNaming = true;
    return JSON.stringify(text);
  };
  switch (type.name) {
    case 'ID':
      return naming(named.id);
    case 'Digest':
      return naming(named.digest);
    case 'Int':
      return name === 'first' ? '5' : '1';
    case 'Int64':
      return '"1"';
    case 'Boolean':
      return name === 'dryRun' || name === 'confirm' ? 'true' : 'false';
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

function textOf(
  name: string,
  { namespace, name: own, digest }: Named,
  naming: (text: string) => string,
): string {
  if (name === 'namespace') return naming(namespace);
  if (name === 'name' || name === 'stream' || name === 'user' || name === 'node') return naming(own);
  if (name === 'subject' || name === 'subjects' || name === 'reference')
    return naming(`${namespace}/${own}:v1`);
  if (name === 'tag') return JSON.stringify('v1');
  if (name === 'verb') return '"get"';
  if (name === 'resource') return '"imagestreams"';
  if (name === 'role') return '"view"';
  if (name === 'digest') return naming(digest);
  if (name === 'manifest')
    return naming(
      `{"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"d","namespace":"${namespace}"},"spec":{"template":{"metadata":{"annotations":{"alpha.image.policy.openshift.io/resolve-names":"*"}},"spec":{"containers":[{"name":"c","image":"${own}:v1"}]}}}}`,
    );
  if (name === 'url') return '"https://example.com/hook"';
  return '"x"';
}

/** All fields of a type down to a depth; pages and nodes of lists count for nothing. */
function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number, named: Named): string {
  const of = getNamedType(type);
  if (isScalarType(of) || isEnumType(of)) return '';
  if (isUnionType(of)) return ' { __typename }';
  if (of.name === 'Node') {
    const own = typeOfId(named.id);
    return schema.getType(own)
      ? ` { __typename id ... on ${own} ${fieldsOf(schema, own, depth, named)} }`
      : ' { id }';
  }
  return ` ${fieldsOf(schema, of.name, depth, named)}`;
}

function fieldsOf(schema: GraphQLSchema, typeName: string, depth: number, named: Named): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap((field) => fieldOf(schema, field, depth, named));
  return `{ __typename ${fields.join(' ')} }`;
}

function fieldOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  named: Named,
): string[] {
  const type = getNamedType(field.type);
  if (fleeting.has(type.name) || field.name === 'edges') return [];
  const isLeaf = isScalarType(type) || isEnumType(type);
  const isFree = field.name === 'nodes' || field.name === 'pageInfo' || field.name === 'userErrors';
  if (!isLeaf && !isFree && depth <= 0) return [];
  const args = argumentsOf(field.args, named, { isNaming: false });
  return [`${field.name}${args}${selectionOf(schema, field.type, isFree ? depth : depth - 1, named)}`];
}

/** Which type a global id is of. */
export function typeOfId(id: string): string {
  try {
    const value: unknown = JSON.parse(Buffer.from(id, 'base64url').toString());
    return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : '';
  } catch {
    return '';
  }
}
