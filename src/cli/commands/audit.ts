import { AuditEntriesDocument } from '../../client/index.js';
import { defineCommand, text, toggle, type Context, type Result } from '../program/command.js';
import { parseCount } from '../printing/count.js';
import { UsageError } from '../program/exit-codes.js';
import { everyPage } from '../printing/pages.js';
import { verifyAudit } from '../access/verify-audit.js';

/** Shows what was changed and by whom, or whether somebody has tampered with that. */
export const audit = defineCommand({
  name: 'audit',
  operands: ['[list|verify]'],
  summary: 'Show who has changed what, or verify that the audit was not tampered with.',
  examples: ['sluice audit --subject shop/web:prod', 'sluice audit verify -A --checkpoint audit.txt'],
  flags: {
    allNamespaces: toggle('-A, --all-namespaces', 'Of all namespaces instead of one.'),
    subject: text('--subject <name>', 'Only what happened to this, e.g. shop/web:prod.'),
    actor: text('--actor <name>', 'Only what somebody of this name did.'),
    limit: text('--limit <count>', 'How many changes, newest first; 50 at first.'),
    checkpoint: text('--checkpoint <file>', 'To verify against, and to be written anew when all is well.'),
  },
  async run([what = 'list'], { allNamespaces = false, checkpoint, ...wanted }, context) {
    const namespace = allNamespaces ? null : context.namespace;
    if (what === 'verify') return verifyAudit(namespace, checkpoint, context);
    if (what !== 'list') throw new UsageError('Write `audit` or `audit verify`.');
    return listAudit(namespace, wanted, context);
  },
});

interface Wanted {
  readonly subject: string | undefined;
  readonly actor: string | undefined;
  readonly limit: string | undefined;
}

async function listAudit(
  namespace: string | null,
  { subject, actor, limit }: Wanted,
  { client, signal }: Context,
): Promise<Result> {
  const most = parseCount(limit, '--limit') ?? 50;
  const { nodes } = await everyPage(async (after) => {
    const variables = { namespace, subject, actor, first: Math.min(most, 100), after };
    return (await client.request(AuditEntriesDocument, variables, { signal })).auditEntries;
  }, most);
  return {
    value: nodes,
    names: nodes.map(({ id }) => `audit/${id}`),
    view: {
      columns: ['TIME', 'WHO', 'WHAT', 'SUBJECT', 'WHY'].map((title) => ({ title })),
      rows: nodes.map(({ occurredAt, actor: who, type, subject: of, cause }) => [
        occurredAt,
        who.name,
        type,
        of,
        cause.message,
      ]),
      empty: 'Nothing has changed here, or you may not read the audit.',
    },
  };
}
