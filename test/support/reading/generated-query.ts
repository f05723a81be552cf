import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Values for arguments, by the name of the argument: those that exist, and those that do not. */
export type ArgumentValues = Readonly<Record<string, readonly unknown[]>>;

/** Fields that answer differently at each request, or ask the world outside: two servers cannot be compared by them. */
const unsteady = new Set(['eventCursor', 'rateLimit', 'lag', '_service', '_entities']);

/** Makes queries over the schema that are valid, nested to a depth, with aliases, fragments and switches; or what they select of another type. */
export function generatedQuery(
  schema: GraphQLSchema,
  values: ArgumentValues,
  roots: readonly string[],
  isChosen: (type: string, field: string) => boolean = () => true,
  of = 'Query',
) {
  const type = schema.getType(of);
  if (!isObjectType(type)) throw new Error(`The schema has no type ${of}.`);
  const root = Object.values(type.getFields()).filter(({ name }) => roots.includes(name));
  return fc
    .array(
      fc.constantFrom(...root).chain((field) => selection(field, 4)),
      { minLength: 1, maxLength: 3 },
    )
    .map((selections) => {
      const text = distinct(selections);
      return `query Generated${text.includes('$no') ? '($no: Boolean! = false)' : ''} { ${text} }`;
    });

  function selection(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
    const type = getNamedType(field.type);
    const inner = isLeafType(type)
      ? fc.constant('')
      : isObjectType(type)
        ? selections(type, depth - 1)
        : fc.constant(' { __typename }');
    return fc.tuple(argumentsOf(field), inner, fc.integer({ min: 0, max: 19 })).map(([args, below, kind]) => {
      const alias = kind === 0 ? `alias_${field.name}: ` : '';
      const condition = kind === 1 ? ' @include(if: $no)' : kind === 2 ? ' @skip(if: $no)' : '';
      return `${alias}${field.name}${args}${condition}${below}`;
    });
  }

  function selections(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
    const fields = Object.values(type.getFields()).filter((field) => {
      const inner = getNamedType(field.type);
      if (unsteady.has(field.name) || isInterfaceType(inner)) return false;
      return (
        isChosen(type.name, field.name) &&
        (depth > 0 || isLeafType(inner)) &&
        field.args.every(
          (arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined || arg.name in values,
        )
      );
    });
    if (fields.length === 0) return fc.constant(' { __typename }');
    return fc
      .uniqueArray(fc.constantFrom(...fields), {
        minLength: 1,
        maxLength: depth > 1 ? 5 : 8,
        selector: ({ name }) => name,
      })
      .chain((chosen) => fc.tuple(...chosen.map((field) => selection(field, depth))))
      .chain((texts) =>
        fc.boolean().map((asFragment) => {
          const all = ['__typename', ...texts];
          return asFragment
            ? ` { ... on ${type.name} { ${all.join(' ')} } __typename }`
            : ` { ${all.join(' ')} }`;
        }),
      );
  }

  function argumentsOf({ name: field, args }: GraphQLField<unknown, unknown>): fc.Arbitrary<string> {
    const each = args.map((arg) => {
      const known = values[field === 'namespace' && arg.name === 'name' ? field : arg.name];
      const type = getNamedType(arg.type);
      const choices = known ?? (isEnumType(type) ? type.getValues().map(({ name }) => name) : []);
      const isRequired = isNonNullType(arg.type) && arg.defaultValue === undefined;
      if (choices.length === 0) return fc.constant('');
      // What is named first is there, and goes together with what is named first for other arguments.
      const given = fc
        .oneof(
          { weight: 2, arbitrary: fc.constant(choices[0]) },
          { weight: 3, arbitrary: fc.constantFrom(...choices) },
        )
        .map((value) => `${arg.name}: ${written(value, isEnumType(type))}`);
      return isRequired
        ? given
        : fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: given });
    });
    return fc.tuple(...each).map((texts) => {
      const given = texts.filter((text) => text !== '');
      return given.length === 0 ? '' : `(${given.join(', ')})`;
    });
  }
}

const written = (value: unknown, isEnum: boolean): string => (isEnum ? String(value) : JSON.stringify(value));

/** Fields of one name with different arguments would conflict: each gets an alias of its own. */
const distinct = (selections: readonly string[]): string =>
  selections.map((text, index) => `r${String(index)}: ${text.replace(/^alias_\w+: /, '')}`).join(' ');
