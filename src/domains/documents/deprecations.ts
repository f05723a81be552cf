import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** Why the field at this coordinate should not be used any more; null where it may, or is gone. */
export function deprecationReasonOf(schema: GraphQLSchema, coordinate: string): string | null {
  const [type = '', field = ''] = coordinate.split('.');
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found)
    ? (found.getFields()[field]?.deprecationReason ?? null)
    : null;
}
