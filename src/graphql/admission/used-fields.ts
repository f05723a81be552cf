import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

const known = new WeakMap<DocumentNode, readonly string[]>();

/** Schema coordinates of the fields that a valid document uses, each once; found out once a document. */
export function usedFields(document: DocumentNode, schema: GraphQLSchema): readonly string[] {
  const found = known.get(document);
  if (found) return found;
  const fields = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name }) {
        const parent = info.getParentType();
        if (parent && !name.value.startsWith('__')) fields.add(`${parent.name}.${name.value}`);
      },
    }),
  );
  const used = [...fields];
  known.set(document, used);
  return used;
}
