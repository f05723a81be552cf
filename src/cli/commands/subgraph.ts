import { defineCommand, list, text, toggle } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import {
  createSubgraph,
  deleteSubgraph,
  listSubgraphs,
  rollbackSubgraph,
  subgraphHistory,
} from '../subgraphs/manage.js';
import { publishSubgraph } from '../subgraphs/publish.js';
import { writeStarter } from '../subgraphs/starter.js';

/** Looks after the parts of the graph that partners serve. */
export const subgraph = defineCommand({
  name: 'subgraph',
  operands: ['<action>', '[name]'],
  summary: 'Partners’ parts of the graph: init|create|check|publish|list|history|rollback|delete NAME.',
  examples: [
    'sluice subgraph publish scans --schema schema.graphql --url http://127.0.0.1:4100/',
    'sluice subgraph rollback scans --to 3',
  ],
  flags: {
    schema: text(
      '--schema <file>',
      'For check and publish: the whole schema of the subgraph; - reads it from standard input.',
    ),
    url: text('--url <url>', 'Where it answers queries and mutations; left out, it stays.'),
    socketUrl: text('--socket-url <url>', 'Where it serves subscriptions, e.g. ws://…; left out, it stays.'),
    extend: list('--extend <types>', 'For create: what it may add fields to, e.g. Image,ImageTag.'),
    expectVersion: text(
      '--expect-version <n>',
      'Refuse unless this is the current version; 0: unless there is none.',
    ),
    to: text('--to <n>', 'For rollback: the version to bring back.'),
    override: text('--override <reason>', 'Let clients break, and say why.'),
    until: text('--until <time>', 'Until when the override holds, at most 7 days; else an hour.'),
    dryRun: toggle('--dry-run', 'Check it, and change nothing.'),
  },
  async run([action = '', name], options, context) {
    if (action === 'list') return listSubgraphs(context);
    const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!act)
      throw new UsageError(
        `There is no action ${action}; there are list, ${Object.keys(actions).join(', ')}.`,
      );
    if (name === undefined) throw new UsageError(`Write \`subgraph ${action} NAME\`.`);
    return act(name, options, context);
  },
});

const actions: Readonly<Record<string, typeof publishSubgraph>> = {
  init: (folder, _, { session }) => writeStarter(folder, session.server),
  create: createSubgraph,
  check: (name, options, context) => publishSubgraph(name, { ...options, dryRun: true }, context),
  publish: publishSubgraph,
  history: subgraphHistory,
  rollback: rollbackSubgraph,
  delete: deleteSubgraph,
};
