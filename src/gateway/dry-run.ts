import {
  BREAK,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { badInput } from '../platform/errors.js';
import { rootFieldsOf } from './root-fields.js';

interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * Whether the operation is a mutation all of whose fields say `dryRun: true` in their input. One that mixes the
 * two is refused: what is real could not be told from what is not.
 */
export function isDryRun(schema: GraphQLSchema, { document, operationName, variables }: Asked): boolean {
  if (!mayBeDry(schema, document) && !Object.values(variables ?? {}).some(asksDry)) return false;
  const operation = getOperationAST(document, operationName);
  const mutation = schema.getMutationType();
  if (operation?.operation !== OperationTypeNode.MUTATION || !mutation) return false;
  // As the execution will see them: with the defaults of variables and of the fields of their types.
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (!coerced) return false;
  const dry = rootFieldsOf(document, operation.selectionSet)
    .filter(({ name }) => name.value !== '__typename')
    .map((field) => {
      const definition = mutation.getFields()[field.name.value];
      return definition !== undefined && asksDry(getArgumentValues(definition, field, coerced)['input']);
    });
  if (dry.includes(true) && dry.includes(false))
    throw badInput('Either all mutations of one operation are dry runs (dryRun: true), or none is.');
  return dry.includes(true);
}

interface Known {
  readonly schema: GraphQLSchema;
  readonly mayBeDry: boolean;
}

/** What was found out about documents, by the schema that they ran on last. */
const known = new WeakMap<DocumentNode, Known>();

/**
 * Whether a document may mean a dry run whatever its variables are: it writes `dryRun` out somewhere, or the input of one of
 * its mutations is one by default. Elsewhere only a variable that is the whole of an input can ask for it.
 */
function mayBeDry(schema: GraphQLSchema, document: DocumentNode): boolean {
  const found = known.get(document);
  if (found?.schema === schema) return found.mayBeDry;
  const mutations = schema.getMutationType()?.getFields() ?? {};
  let may = false;
  const find = () => {
    may = true;
    return BREAK;
  };
  visit(document, {
    ObjectField: ({ name }) => (name.value === 'dryRun' ? find() : undefined),
    Field: ({ name }) => (isDryByDefault(mutations[name.value]) ? find() : undefined),
  });
  known.set(document, { schema, mayBeDry: may });
  return may;
}

function isDryByDefault(mutation: GraphQLField<unknown, unknown> | undefined): boolean {
  const input = mutation?.args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  return isInputObjectType(type) && type.getFields()['dryRun']?.defaultValue === true;
}

const asksDry = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'dryRun' in input && input.dryRun === true;
