import { TagHistoryDocument } from '../../client/index.js';
import { ago } from '../printing/age.js';
import { asOfFlag, momentOf } from '../naming/as-of.js';
import { defineCommand, text } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { missing } from '../printing/missing.js';
import { parseTagName } from '../naming/names.js';
import { everyPage } from '../printing/pages.js';

/** Shows all that a tag ever pointed at, and who moved it there, and why. */
export const history = defineCommand({
  name: 'history',
  operands: ['<name:tag>'],
  summary: 'Show all that a tag ever pointed at, newest first: when, who moved it, and why.',
  examples: ['sluice history python:3.12', 'sluice history shop/web:prod --limit 5 -o json'],
  flags: {
    limit: text('--limit <count>', 'At most so many items; 100 unless said otherwise.'),
    asOf: asOfFlag,
  },
  async run([name = ''], { limit = '100', asOf: time }, context) {
    const { client, namespace, signal, now, talk, asOf = null } = momentOf(context, time);
    const input = parseTagName(name, namespace);
    const most = Number(limit);
    if (!Number.isInteger(most) || most < 1)
      throw new UsageError(`--limit must be a number from 1, not ${limit}.`);
    const { nodes: items, more } = await everyPage(async (after) => {
      const variables = { ...input, first: Math.min(most, 100), after, asOf };
      const { imageTag } = await client.request(TagHistoryDocument, variables, { signal });
      if (!imageTag) throw missing('imagestreamtag', `${input.stream}:${input.tag}`, input.namespace);
      return imageTag.history;
    }, most);
    if (more) talk(`# There are older items: sluice history ${name} --limit ${String(most * 2)}`);
    return {
      value: items,
      names: items.map(({ revision }) => `imagestreamtag/${input.stream}:${input.tag}#${revision}`),
      view: {
        columns: ['POSITION', 'REVISION', 'IMAGE', 'WHEN', 'WHO', 'WHY'].map((title) => ({ title })),
        rows: items.map(({ position, revision, reference, createdAt, actor, cause }) => [
          String(position),
          `#${revision}`,
          reference,
          ago(createdAt, now),
          actor.name,
          cause.message,
        ]),
        empty: `${input.stream}:${input.tag} has never pointed at anything.`,
      },
    };
  },
});
