import { isAbstractType, isInterfaceType, type GraphQLSchema } from 'graphql';

/** Says of which types an object is, by name: itself, its interfaces, its unions. Looked up once a type. */
export class TypeConditions {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Whether an object of type `name` answers to one of these conditions. */
  satisfies(name: string, conditions: readonly string[]): boolean {
    return conditions.some((condition) => condition === name || this.#typesOf(name).has(condition));
  }

  #typesOf(name: string): ReadonlySet<string> {
    const known = this.#known.get(name);
    if (known) return known;
    const type = this.#schema.getType(name);
    const types = new Set([name]);
    for (const other of Object.values(this.#schema.getTypeMap()))
      if (type && isAbstractType(other) && (isInterfaceType(type) || 'getFields' in type))
        if (this.#schema.isSubType(other, type as never)) types.add(other.name);
    // Bounded: names that no schema knows come from answers, and are not remembered.
    if (type) this.#known.set(name, types);
    return types;
  }
}
