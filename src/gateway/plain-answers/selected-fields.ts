import {
  isAbstractType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** What is selected of one value: several selections, where a field is asked for more than once. */
export type Selected = readonly SelectionSetNode[];

/** A field as it is asked for, under one key. */
export interface SelectedField {
  readonly name: string;
  /** Each place where it is asked for, and what is selected there. */
  readonly fields: FieldNode[];
  readonly nodes: SelectionSetNode[];
}

/**
 * The fields that are selected of an object of this type, by their keys in the answer, in their order there; fragments and
 * all. Throws where a directive has a say.
 */
export function fieldsOf(
  type: GraphQLObjectType,
  selections: Selected,
  { schema, document }: { readonly schema: GraphQLSchema; readonly document: DocumentNode },
): Map<string, SelectedField> {
  const fields = new Map<string, SelectedField>();
  for (const selection of selections) collect(selection);
  return fields;

  function collect({ selections: nodes }: SelectionSetNode): void {
    for (const node of nodes) {
      if (node.directives?.length) throw new Error('A directive decides what is selected.');
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const field = fields.get(key) ?? { name: node.name.value, fields: [], nodes: [] };
        field.fields.push(node);
        if (node.selectionSet) field.nodes.push(node.selectionSet);
        fields.set(key, field);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition)) collect(node.selectionSet);
      } else {
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION && applies(fragment.typeCondition))
          collect(fragment.selectionSet);
      }
    }
  }

  function applies(condition: NamedTypeNode | undefined): boolean {
    if (!condition) return true;
    const wanted = typeFromAST(schema, condition);
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  }
}
