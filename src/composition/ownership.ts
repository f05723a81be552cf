import {
  GraphQLError,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { sharedTypes } from './federated-sdl.js';

/** Whose graph a partner joins, and what it was allowed. */
export interface Ownership {
  /** All that others serve: ours and that of other partners. */
  readonly others: GraphQLSchema;
  readonly mayExtend: readonly string[];
}

const roots = new Set(['Query', 'Mutation', 'Subscription']);
const reserved = /^_|^(join|link|core|federation|sluice)__|^(Sluice|Viewer)/i;

/** What may be written on a type or a field of others: whose it is, and by what it is found. */
const onOthers = new Set(['key', 'external', 'shareable', 'extends']);

type TypeNode = TypeDefinitionNode | TypeExtensionNode;
type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/**
 * What a subgraph takes that is not its to take. It may have types and root fields of its own, and fields of its own
 * on entities that it may extend; of others' it may repeat the keys. Names cannot be hidden behind other names.
 */
export function ownershipErrors(document: DocumentNode, ownership: Ownership): GraphQLError[] {
  const taken = document.definitions.flatMap((node) => {
    if (isTypeDefinitionNode(node) || isTypeExtensionNode(node)) return typeErrors(node, ownership);
    return schemaErrors(node);
  });
  return [...taken, ...unkept(document)];
}

const ofRights = new Set(['authenticated', 'requiresScopes', 'policy']);

/** Directives that promise what nobody here would keep: better refused than believed. */
function unkept(document: DocumentNode): GraphQLError[] {
  const errors: GraphQLError[] = [];
  visit(document, {
    Directive(node) {
      if (ofRights.has(plainName(node)))
        errors.push(
          refused(
            'DIRECTIVE_NOT_ALLOWED',
            `@${node.name.value} is not enforced here: whoever may see what a field is on may ask for it. Leave it out.`,
            node,
          ),
        );
    },
  });
  return errors;
}

function schemaErrors(node: DefinitionNode): GraphQLError[] {
  if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) {
    const renamed = (node.operationTypes ?? []).filter(({ type }) => !roots.has(type.name.value));
    const links = (node.directives ?? []).filter(({ name }) => name.value === 'link');
    return [
      ...renamed.map((type) =>
        refused('RESERVED_NAME', 'The root types are Query, Mutation and Subscription.', type),
      ),
      ...links
        .filter(renames)
        .map((link) =>
          refused(
            'RESERVED_NAME',
            'The directives of federation keep their names: import them without "as".',
            link,
          ),
        ),
      ...(node.directives ?? [])
        .filter(({ name }) => name.value === 'composeDirective')
        .map((it) => refused('DIRECTIVE_NOT_ALLOWED', '@composeDirective is not for partners.', it)),
    ];
  }
  return [];
}

/** `as` at the link itself, or of anything that it imports. */
const renames = ({ arguments: given = [] }: ConstDirectiveNode): boolean =>
  given.some(
    ({ name, value }) =>
      name.value === 'as' ||
      (value.kind === Kind.LIST && value.values.some((item) => item.kind === Kind.OBJECT)),
  );

function typeErrors(node: TypeNode, ownership: Ownership): GraphQLError[] {
  const name = node.name.value;
  if (roots.has(name)) return isObjectNode(node) ? rootErrors(node, ownership) : [];
  const theirs = ownership.others.getType(name);
  if (isSpecifiedScalarType({ name } as never))
    return [refused('RESERVED_NAME', `${name} is a scalar of GraphQL itself.`, node)];
  if (!theirs)
    return reserved.test(name) ? [refused('RESERVED_NAME', `${name} is a reserved name.`, node)] : [];
  if (isScalarType(theirs)) return strange(node.directives, name);
  if (isObjectType(theirs) && isObjectNode(node)) {
    if (sharedTypes.includes(name)) return sharedErrors(node, Object.keys(theirs.getFields()));
    if (ownership.mayExtend.includes(name)) return extensionErrors(node, Object.keys(theirs.getFields()));
  }
  const what = isInputObjectType(theirs) ? 'an input' : 'a type';
  return [
    refused(
      'TYPE_NOT_YOURS',
      `${name} is ${what} of another subgraph, and not among those that this one may extend${ownership.mayExtend.length > 0 ? ` (${ownership.mayExtend.join(', ')})` : ''}.`,
      node,
    ),
  ];
}

function rootErrors(node: ObjectNode, { others }: Ownership): GraphQLError[] {
  const root = others.getType(node.name.value);
  const taken = isObjectType(root) ? root.getFields() : {};
  return (node.fields ?? []).flatMap((field) => {
    const place = `${node.name.value}.${field.name.value}`;
    if (field.name.value.startsWith('_'))
      return [refused('RESERVED_NAME', `${place} is a reserved name.`, field)];
    if (Object.hasOwn(taken, field.name.value))
      return [refused('FIELD_NOT_YOURS', `${place} is served by another subgraph.`, field)];
    return field.type.kind === Kind.NON_NULL_TYPE && node.name.value !== 'Subscription'
      ? [mustBeNullable(place, field)]
      : [];
  });
}

function extensionErrors(node: ObjectNode, known: readonly string[]): GraphQLError[] {
  const name = node.name.value;
  const interfaces = (node.interfaces ?? []).map((it) =>
    refused(
      'TYPE_NOT_YOURS',
      `${name} is of another subgraph: what it implements is not this one's to say.`,
      it,
    ),
  );
  const fields = (node.fields ?? []).flatMap((field) => {
    const place = `${name}.${field.name.value}`;
    if (!known.includes(field.name.value))
      return field.type.kind === Kind.NON_NULL_TYPE
        ? [mustBeNullable(place, field)]
        : overrides(field, place);
    const isTold = isKeyField(node, field.name.value) || has(field, 'external');
    return [
      ...(isTold
        ? []
        : [
            refused(
              'FIELD_NOT_YOURS',
              `${place} is served by another subgraph: mark it @external, or leave it out.`,
              field,
            ),
          ]),
      ...strange(field.directives, place),
    ];
  });
  return [...strange(node.directives, name), ...interfaces, ...fields];
}

function sharedErrors(node: ObjectNode, known: readonly string[]): GraphQLError[] {
  return [
    ...strange(node.directives, node.name.value),
    ...(node.fields ?? []).flatMap((field) =>
      known.includes(field.name.value)
        ? strange(field.directives, `${node.name.value}.${field.name.value}`)
        : [
            refused(
              'FIELD_NOT_YOURS',
              `${node.name.value} is shared by all and has no field ${field.name.value}.`,
              field,
            ),
          ],
    ),
  ];
}

const isObjectNode = (node: TypeNode): node is ObjectNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

const plainName = (directive: Pick<ConstDirectiveNode, 'name'>) =>
  directive.name.value.replace(/^federation__/, '');

const has = ({ directives = [] }: FieldDefinitionNode, name: string) =>
  directives.some((directive) => plainName(directive) === name);

const isKeyField = ({ directives = [] }: ObjectNode, field: string): boolean =>
  directives.some(
    (directive) =>
      plainName(directive) === 'key' &&
      (directive.arguments ?? []).some(
        ({ name, value }) =>
          name.value === 'fields' && value.kind === Kind.STRING && value.value.split(/\W+/).includes(field),
      ),
  );

const overrides = (field: FieldDefinitionNode, place: string): GraphQLError[] =>
  has(field, 'override')
    ? [refused('FIELD_NOT_YOURS', `${place} cannot be taken over from others.`, field)]
    : [];

const strange = (directives: readonly ConstDirectiveNode[] | undefined, place: string): GraphQLError[] =>
  (directives ?? [])
    .filter((directive) => !onOthers.has(plainName(directive)))
    .map((directive) =>
      refused(
        'DIRECTIVE_NOT_ALLOWED',
        `@${directive.name.value} may not be put on ${place}, which others serve.`,
        directive,
      ),
    );

const mustBeNullable = (place: string, field: FieldDefinitionNode) =>
  refused(
    'MUST_BE_NULLABLE',
    `${place} must not be non-null: when this subgraph is away, the field has to be null without taking others along.`,
    field.type,
  );

const refused = (code: string, message: string, node: object) =>
  new GraphQLError(message, { nodes: [node as never], extensions: { code } });
