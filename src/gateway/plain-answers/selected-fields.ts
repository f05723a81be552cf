import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionNode,
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

/** A document and what decides which of its fields are asked for. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** As the operation declares them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The fields that are selected of an object of this type, by their keys in the answer, in their order there; fragments and
 * all. Throws where a directive other than `@skip` and `@include` has a say.
 */
export function fieldsOf(
  type: GraphQLObjectType,
  selections: Selected,
  { schema, document, variables }: Asked,
): Map<string, SelectedField> {
  const fields = new Map<string, SelectedField>();
  for (const selection of selections) collect(selection);
  return fields;

  function collect({ selections: nodes }: SelectionSetNode): void {
    for (const node of nodes) {
      if (node.directives?.length && isLeftOut(node, variables)) continue;
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

function isLeftOut(node: SelectionNode, variables: Asked['variables']): boolean {
  if (node.directives?.some(({ name }) => name.value !== 'skip' && name.value !== 'include'))
    throw new Error('A directive has a say that only an execution knows.');
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false
  );
}
