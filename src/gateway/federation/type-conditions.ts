import { isInterfaceType, isUnionType, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Says of which types an object is, by name: itself, its interfaces, its unions. */
export class TypeConditions {
  readonly #abstractsOf = new Map<string, Set<string>>();

  /** Of a whole schema. */
  static ofSchema(schema: GraphQLSchema): TypeConditions {
    const conditions = new TypeConditions();
    for (const type of Object.values(schema.getTypeMap())) {
      if (isUnionType(type)) for (const member of type.getTypes()) conditions.#add(member.name, type.name);
      if (!isInterfaceType(type)) continue;
      const { objects, interfaces } = schema.getImplementations(type);
      for (const one of [...objects, ...interfaces]) conditions.#add(one.name, type.name);
    }
    return conditions;
  }

  /** Of a schema that is known to be good, as text: cheaper by far than making a schema of it. */
  static ofDocument({ definitions }: DocumentNode): TypeConditions {
    const conditions = new TypeConditions();
    for (const node of definitions) {
      if (node.kind === Kind.UNION_TYPE_DEFINITION)
        for (const member of node.types ?? []) conditions.#add(member.name.value, node.name.value);
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION)
        for (const one of node.interfaces ?? []) conditions.#add(node.name.value, one.name.value);
    }
    return conditions;
  }

  /** Whether an object of type `name` answers to one of these conditions. */
  satisfies(name: string, conditions: readonly string[]): boolean {
    return conditions.some(
      (condition) => condition === name || this.#abstractsOf.get(name)?.has(condition) === true,
    );
  }

  #add(name: string, abstract: string): void {
    const known = this.#abstractsOf.get(name) ?? new Set();
    this.#abstractsOf.set(name, known.add(abstract));
  }
}
