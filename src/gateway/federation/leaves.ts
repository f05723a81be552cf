import { isEnumType, isSpecifiedScalarType, type GraphQLEnumType, type GraphQLLeafType } from 'graphql';

const fitsScalar: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2_147_483_648,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

/**
 * Whether a value is one of a leaf's type; null where every value will do. Values of an enum are checked whoever
 * gives them: some are not for clients to see. Scalars with rules of their own are strings, numbers, anything.
 */
export function leafCheck(type: GraphQLLeafType, isForeign: boolean): ((value: unknown) => boolean) | null {
  if (isEnumType(type)) return fitsEnum(type);
  return isForeign && isSpecifiedScalarType(type) ? (fitsScalar[type.name] ?? null) : null;
}

function fitsEnum(type: GraphQLEnumType): (value: unknown) => boolean {
  const names = new Set(type.getValues().map(({ name }) => name));
  return (value) => typeof value === 'string' && names.has(value);
}
