import {
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
  type StringValueNode,
} from 'graphql';
import { directiveNamed, nameOfType, readDeclared, type Declared } from './declared.js';

/** A subgraph whose requirements name objects only, and what they were before, by coordinate. */
export interface Flattened {
  readonly document: DocumentNode;
  readonly requirements: ReadonlyMap<string, string>;
}

/**
 * Writes requirements on interfaces as requirements on their objects: composition does not find its way from one
 * interface to another, and would refuse what can be satisfied. The supergraph gets the words of the partner.
 */
export function flattenRequirements(document: DocumentNode): Flattened {
  const requirements = new Map<string, string>();
  let declared: Declared | undefined;
  const flattenField = (type: string, field: FieldDefinitionNode): FieldDefinitionNode => {
    const text = requirementOf(field);
    if (!text?.includes('...')) return field;
    declared ??= readDeclared(document);
    const flat = flatten(text, type, declared);
    requirements.set(`${type}.${field.name.value}`, text);
    return withRequirement(field, flat);
  };
  const flattened = visit(document, {
    ObjectTypeDefinition: (node) => ({
      ...node,
      ...(node.fields && { fields: node.fields.map((field) => flattenField(node.name.value, field)) }),
    }),
    ObjectTypeExtension: (node) => ({
      ...node,
      ...(node.fields && { fields: node.fields.map((field) => flattenField(node.name.value, field)) }),
    }),
  });
  return requirements.size === 0 ? { document, requirements } : { document: flattened, requirements };
}

/** The selection that `@requires` of a field names. */
function requirementOf(field: FieldDefinitionNode): string | undefined {
  const given = directiveNamed(field, 'requires')?.arguments?.find(({ name }) => name.value === 'fields');
  return given?.value.kind === Kind.STRING ? given.value.value : undefined;
}

function withRequirement(field: FieldDefinitionNode, text: string): FieldDefinitionNode {
  const requires = directiveNamed(field, 'requires');
  const value: StringValueNode = { kind: Kind.STRING, value: text };
  return {
    ...field,
    directives: (field.directives ?? []).map((directive) =>
      directive === requires
        ? { ...directive, arguments: (directive.arguments ?? []).map((given) => ({ ...given, value })) }
        : directive,
    ),
  };
}

function flatten(text: string, type: string, declared: Declared): string {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return text;
  const flat = flattenSet(operation.selectionSet, type, declared);
  return print(flat).slice(1, -1).trim();
}

const flattenSet = (set: SelectionSetNode, type: string, declared: Declared): SelectionSetNode => ({
  ...set,
  selections: set.selections.flatMap((selection) => flattenOne(selection, type, declared)),
});

function flattenOne(selection: SelectionNode, type: string, declared: Declared): SelectionNode[] {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
  if (selection.kind === Kind.FIELD) {
    const field = declared.fields.get(type)?.get(selection.name.value);
    if (!selection.selectionSet || !field) return [selection];
    return [
      { ...selection, selectionSet: flattenSet(selection.selectionSet, nameOfType(field.type), declared) },
    ];
  }
  return flattenFragment(selection, type, declared);
}

function flattenFragment(fragment: InlineFragmentNode, type: string, declared: Declared): SelectionNode[] {
  const condition = fragment.typeCondition?.name.value ?? type;
  const meant = declared.objects.get(condition);
  // What is known to be one, or asked of what it is anyway.
  if (condition === type || meant?.has(type) === true)
    return [...flattenSet(fragment.selectionSet, type, declared).selections];
  const here = declared.objects.get(type) ?? new Set([type]);
  return [...(meant ?? [condition])]
    .filter((object) => here.has(object))
    .map((object) => ({
      ...fragment,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: object } },
      selectionSet: flattenSet(fragment.selectionSet, object, declared),
    }));
}
