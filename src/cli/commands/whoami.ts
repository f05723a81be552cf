import { WhoAmIDocument, type WhoAmIQuery } from '../../client/index.js';
import { defineCommand } from '../program/command.js';

const inFull = ({ name, groups, roleBindings }: WhoAmIQuery['viewer']): string =>
  [
    name,
    ...groups.map((group) => `  in ${group}`),
    ...roleBindings.map(({ role, namespace, streams }) => {
      const where = namespace === null ? 'everywhere' : `in ${namespace}`;
      return `  ${role} ${where}${streams === null ? '' : `, streams ${streams}`}`;
    }),
  ].join('\n');

/** Says whom the token stands for. */
export const whoami = defineCommand({
  name: 'whoami',
  operands: [],
  summary: 'Say whom the token stands for.',
  examples: ['sluice whoami', 'sluice whoami -v'],
  flags: {},
  async run(_, __, { client, signal, verbose }) {
    const { viewer } = await client.request(WhoAmIDocument, {}, { signal });
    return {
      value: viewer,
      names: [`user/${viewer.name}`],
      view: { text: verbose ? inFull(viewer) : viewer.name },
    };
  },
});
