import { isEnumType, isSpecifiedScalarType, type GraphQLEnumType, type GraphQLLeafType } from 'graphql';

const fitsScalar: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

/** How deep lists and objects may lie in one another in a scalar: whatever writes or compares it calls itself for each. */
const deepest = 100;

/**
 * Whether a value is one of a leaf's type; null where every value will do. Values of an enum are checked whoever
 * gives them: some are not for clients to see. Scalars with rules of their own are strings, numbers, anything that is
 * not too deep to be written down.
 */
export function leafCheck(type: GraphQLLeafType, isForeign: boolean): ((value: unknown) => boolean) | null {
  if (isEnumType(type)) return fitsEnum(type);
  if (!isForeign) return null;
  return (
    (isSpecifiedScalarType(type) ? fitsScalar[type.name] : undefined) ??
    ((value) => isShallow(value, deepest))
  );
}

function isShallow(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return most > 0 && Object.values(value).every((inner) => isShallow(inner, most - 1));
}

function fitsEnum(type: GraphQLEnumType): (value: unknown) => boolean {
  const names = new Set(type.getValues().map(({ name }) => name));
  return (value) => typeof value === 'string' && names.has(value);
}
