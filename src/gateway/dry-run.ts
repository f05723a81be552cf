import {
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  type DocumentNode,
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
      return definition !== undefined && asksDry(getArgumentValues(definition, field, coerced));
    });
  if (dry.includes(true) && dry.includes(false))
    throw badInput('Either all mutations of one operation are dry runs (dryRun: true), or none is.');
  return dry.includes(true);
}

const asksDry = ({ input }: Record<string, unknown>): boolean =>
  typeof input === 'object' && input !== null && 'dryRun' in input && input.dryRun === true;
