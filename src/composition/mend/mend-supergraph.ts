import { Kind, print, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { directiveNamed, nameOfType, readDeclared, type Declared } from './declared.js';
import { graphIds, isJoined, withJoin } from './joined.js';
import type { Flattened } from './requirements.js';

/** One subgraph as it was composed. */
export interface Part extends Flattened {
  readonly name: string;
}

interface ReadPart extends Declared {
  readonly id: string;
  readonly requirements: ReadonlyMap<string, string>;
}

/** A field in each of the subgraphs that have it, by their names in the supergraph. */
type Versions = readonly { readonly id: string; readonly field: FieldDefinitionNode }[];

/**
 * Makes good what composition gets wrong: a field that is an object in one subgraph and a union or interface in
 * another is of the wider type; what an `@interfaceObject` has from elsewhere is known as such; and requirements are
 * those that were written. The same document where there is nothing to mend.
 */
export function mendSupergraph(supergraph: DocumentNode, parts: readonly Part[]): DocumentNode {
  const ids = graphIds(supergraph);
  const read = parts.map(({ name, document, requirements }): ReadPart => ({
    id: ids.get(name) ?? '',
    requirements,
    ...readDeclared(document),
  }));
  const objects = readDeclared(supergraph).objects;
  const definitions = supergraph.definitions.map((node) => {
    const isInterface = node.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && !isInterface) return node;
    const fields = (node.fields ?? []).map((field) => {
      const versions = versionsOf(read, node.name.value, field.name.value);
      const wider = widened(field, versions, objects);
      const whole = isInterface ? withExternals(wider, versions) : wider;
      return withRequirements(whole, read, `${node.name.value}.${field.name.value}`);
    });
    return fields.every((field, index) => field === node.fields?.[index]) ? node : { ...node, fields };
  });
  const isGood = definitions.every((node, index) => node === supergraph.definitions[index]);
  return isGood ? supergraph : { ...supergraph, definitions };
}

const versionsOf = (parts: readonly ReadPart[], type: string, field: string): Versions =>
  parts.flatMap(({ id, fields }) => {
    const found = fields.get(type)?.get(field);
    return found ? [{ id, field: found }] : [];
  });

/** The field with the type that holds what any subgraph may answer, and with the type that each has. */
function widened(
  field: FieldDefinitionNode,
  all: Versions,
  objects: ReadonlyMap<string, ReadonlySet<string>>,
): FieldDefinitionNode {
  const versions = all.filter((version) => !isExternal(version.field));
  const names = new Set(versions.map((version) => nameOfType(version.field.type)));
  if (names.size < 2) return field;
  const widest = [...names].find((name) =>
    [...names].every((other) => other === name || objects.get(name)?.has(other) === true),
  );
  if (widest === undefined || widest === nameOfType(field.type)) return field;
  return versions.reduce(
    (joined, { id, field: { type } }) => withJoin(joined, id, { type: text(print(type)) }),
    { ...field, type: named(field.type, widest) },
  );
}

const named = (type: TypeNode, name: string): TypeNode => {
  if (type.kind === Kind.NAMED_TYPE) return { ...type, name: { kind: Kind.NAME, value: name } };
  return { ...type, type: named(type.type, name) } as TypeNode;
};

/** Says which subgraphs only know a field of an interface from others. */
function withExternals(field: FieldDefinitionNode, versions: Versions): FieldDefinitionNode {
  const externals = versions.filter((version) => isExternal(version.field));
  if (externals.length === 0 || isJoined(field)) return field;
  return versions.reduce(
    (joined, version) =>
      withJoin(
        joined,
        version.id,
        externals.includes(version) ? { external: { kind: Kind.BOOLEAN, value: true } } : {},
      ),
    field,
  );
}

const withRequirements = (
  field: FieldDefinitionNode,
  parts: readonly ReadPart[],
  coordinate: string,
): FieldDefinitionNode =>
  parts.reduce((joined, { id, requirements }) => {
    const written = requirements.get(coordinate);
    return written === undefined ? joined : withJoin(joined, id, { requires: text(written) });
  }, field);

const isExternal = (field: FieldDefinitionNode) => directiveNamed(field, 'external') !== undefined;

const text = (value: string) => ({ kind: Kind.STRING, value }) as const;
