import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  buildSchema,
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  isScalarType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** How a mock behaves. */
export interface Mocking {
  /** The same seed answers the same to the same question. */
  readonly seed: string;
  /** Milliseconds between two events of a subscription. */
  readonly interval: number;
}

const listLength = 3;

/** A schema that answers every question with made-up values of the right types. */
export function mockedSchema(
  sdl: string,
  { seed, interval }: Mocking,
): {
  readonly schema: GraphQLSchema;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
} {
  const schema = buildSchema(sdl);
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {}))
    field.subscribe = async function* () {
      for (let event = 0; ; event++) {
        await setTimeout(interval);
        yield { [field.name]: valueOf(field.type, `${seed}/${field.name}/${String(event)}`, schema) };
      }
    };
  return {
    schema,
    resolve: (source, given, context, info) => {
      const known = defaultFieldResolver(source, given, context, info);
      if (known !== undefined) return known;
      const place = isPlaced(source) ? source.mockedAt : seed;
      return valueOf(info.returnType, `${place}/${info.fieldName}${JSON.stringify(given)}`, schema);
    },
  };
}

const isPlaced = (value: unknown): value is { mockedAt: string } =>
  typeof value === 'object' && value !== null && 'mockedAt' in value;

/** A value of the type that follows from its place. */
function valueOf(type: GraphQLOutputType, place: string, schema: GraphQLSchema): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return Array.from({ length: listLength }, (_, index) =>
      valueOf(nullable.ofType, `${place}[${String(index)}]`, schema),
    );
  const named = getNamedType(type);
  const number = createHash('sha256').update(place).digest().readUInt32BE();
  if (isEnumType(named)) return named.getValues()[number % named.getValues().length]?.value;
  if (isScalarType(named))
    return (scalars[named.name] ?? ((): string => `${named.name}-${String(number % 1_000)}`))(number, place);
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [];
  const chosen = isObjectType(named) ? named : types[number % types.length];
  return { __typename: chosen?.name, mockedAt: place };
}

const scalars: Readonly<Record<string, (number: number, place: string) => unknown>> = {
  Int: (number) => number % 100,
  Float: (number) => (number % 1_000) / 10,
  Boolean: (number) => number % 2 === 0,
  String: (number, place) => `${/(\w+)[^/]*$/.exec(place)?.[1] ?? 'text'}-${String(number % 100)}`,
  DateTime: (number) => new Date(1_700_000_000_000 + (number % 86_400_000)).toISOString(),
  Digest: (_, place) => `sha256:${createHash('sha256').update(place).digest('hex')}`,
  Int64: (number) => String(number),
  Duration: (number) => `${String((number % 59) + 1)}m`,
};
