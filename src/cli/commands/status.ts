import { NeedsAttentionDocument } from '../../client/index.js';
import { ago } from '../printing/age.js';
import { defineCommand, toggle } from '../program/command.js';
import { everyPage } from '../printing/pages.js';

/** Says what is broken, or about to be. */
export const status = defineCommand({
  name: 'status',
  operands: [],
  summary:
    'Say what needs attention in the namespace, and what to do about it; exit code 1 where something does not work.',
  examples: ['sluice status', 'sluice status -A -o json'],
  flags: { allNamespaces: toggle('-A, --all-namespaces', 'In all namespaces instead of one.') },
  async run(_, { allNamespaces = false }, { client, signal, namespace, now }) {
    const { nodes } = await everyPage(async (after) => {
      const variables = { namespace: allNamespaces ? null : namespace, after };
      return (await client.request(NeedsAttentionDocument, variables, { signal })).needsAttention;
    });
    const lines = nodes.flatMap(({ severity, namespace: room, subject, reason, message, advice, since }) => {
      const age = since === null ? '' : `, ${ago(since, now)}`;
      return [
        `${severity === 'ERROR' ? '!' : '-'} ${allNamespaces ? `${room} ` : ''}${subject}: ${reason}${age}`,
        `    ${message}`,
        `    ${advice}`,
      ];
    });
    return {
      value: nodes,
      names: nodes.map(({ subject }) => subject),
      view: { text: lines.length === 0 ? 'Nothing needs attention.' : lines.join('\n') },
      ...(nodes.some(({ severity }) => severity === 'ERROR') && { exitCode: 1 }),
    };
  },
});
