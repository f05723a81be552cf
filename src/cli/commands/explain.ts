import { SupergraphDocument } from '../../client/index.js';
import { defineCommand } from '../program/command.js';
import { explained } from '../explaining/explained.js';

/** Says what the fields of a thing mean, in the words of the schema. */
export const explain = defineCommand({
  name: 'explain',
  operands: ['<kind[.field...]>'],
  summary:
    'Say what a kind of thing is made of, and what its fields mean: those that -o json prints. Any type of the graph will do.',
  examples: ['sluice explain istag', 'sluice explain istag.current.cause'],
  flags: {},
  async run([path = ''], _, { client, signal }) {
    const { supergraph } = await client.request(SupergraphDocument, {}, { signal });
    const { value, text } = explained(path, supergraph.sdl);
    return { value, names: [`type/${value.type}`], view: { text } };
  },
});
