import { createHash } from 'node:crypto';
import { Kind, print, visit } from 'graphql';

/**
 * A plugin of the code generator: operations by the hashes of their texts, typed. With `texts`, the texts themselves by
 * their hashes, as JSON.
 */
export const plugin = (_schema, files, { texts = false }) => {
  const definitions = files.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const operations = definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const text = [operation, ...fragmentsOf(operation, fragments)].map(withTypes).map(print).join('\n\n');
      const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
      return { name: operation.name.value, kind: operation.operation, text, hash };
    });
  if (texts)
    return `${JSON.stringify(Object.fromEntries(operations.map(({ hash, text }) => [hash, text])), null, 1)}\n`;
  return {
    prepend: [`import { trusted } from './graph/document.js';`],
    content: operations
      .map(({ name, kind, hash }) => {
        const types = `${name}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
        return `export const ${name}Document = /* @__PURE__ */ trusted<${types}, ${types}Variables>('${hash}');`;
      })
      .join('\n'),
  };
};

/** All fragments that a definition reaches, each once, in the order in which it comes to them. */
function fragmentsOf(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The definition asking for the type of all that has an id: a change of one is seen by who has read others of its type. */
const withTypes = (definition) =>
  visit(definition, {
    SelectionSet(set) {
      const names = set.selections.map(({ name }) => name?.value);
      if (!names.includes('id') || names.includes('__typename')) return undefined;
      return { ...set, selections: [...set.selections, typename] };
    },
  });
