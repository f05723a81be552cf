import { ViewerDocument } from '../../client/index.js';
import { defineCommand } from '../command.js';

/** Says whom the token stands for. */
export const whoami = defineCommand({
  name: 'whoami',
  operands: [],
  summary: 'Say whom the token stands for.',
  examples: ['sluice whoami', 'SLUICE_TOKEN=$CI_TOKEN sluice whoami -o json'],
  flags: {},
  async run(_, __, { client, signal }) {
    const { viewer } = await client.request(ViewerDocument, {}, { signal });
    return { value: viewer, names: [`user/${viewer.name}`], view: { text: viewer.name } };
  },
});
