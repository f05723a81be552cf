import { readings } from '../../../src/gateway/readings.js';
import { Compiler } from '../../../src/gateway/reads/compiler.js';
import { constant, many, one, type FieldReading } from '../../../src/reads/index.js';

/** Mistakes as one might make them, each with what undoes it, and a query that notices. */
export const mistakes: readonly [name: string, plant: () => () => void, query: string][] = [
  [
    'a value that is wrong',
    () => planted('TagItem', 'position', constant(0)),
    '{ planted: imageTag(namespace: "shop", stream: "web", tag: "v1") { history { nodes { position } } } }',
  ],
  [
    'a right that is not looked at',
    () =>
      planted(
        'Query',
        'namespace',
        one('Namespace', (field, alias) => {
          const name = field.bind((args) => args['name'], 'text');
          return `from namespace as ${alias} where ${alias}.name = ${name}`;
        }),
      ),
    '{ planted: namespace(name: "bank") { name } }',
  ],
  [
    'a list in another order',
    () =>
      planted(
        'Image',
        'layers',
        many(
          'ImageLayer',
          ({ row }, alias) => `from image_layer as ${alias} where ${alias}.image_digest = ${row}.digest`,
          (alias) => `${alias}.position desc`,
        ),
      ),
    '{ planted: imageTag(namespace: "shop", stream: "web", tag: "v1") { image { layers { digest } } } }',
  ],
  [
    'a compiler that forgets what is selected of a field in a second place',
    () => {
      const whole = Object.getOwnPropertyDescriptor(Compiler.prototype, 'field')?.value as Compiler['field'];
      Compiler.prototype.field = function (parent, row, nodes, more) {
        return whole.call(this, parent, row, nodes.slice(0, 1), more);
      };
      return () => {
        Compiler.prototype.field = whole;
      };
    },
    '{ planted: imageTag(namespace: "shop", stream: "web", tag: "v1") { current { revision } current { digest } } }',
  ],
];

/** Puts another reading in a reading's place; returns what puts it back. */
export function planted(type: string, field: string, reading: FieldReading): () => void {
  const fields = readings[type] as Record<string, FieldReading>;
  const { [field]: before = constant(null) } = fields;
  fields[field] = reading;
  return () => {
    fields[field] = before;
  };
}
