import { page, stored, text, time, type FieldSelection, type Readings } from '../../reads/index.js';

/** `and` with a condition where this argument is given. */
function ifGiven(
  field: FieldSelection,
  name: 'namespace' | 'subject' | 'actor',
  condition: (value: string) => string,
): string {
  const isGiven = field.when((args) => args[name] != null);
  return isGiven ? ` and ${condition(field.bind((args) => args[name], 'text'))}` : '';
}

/** The audit is read by whole namespaces; put like this, it is walked along from its end. */
function mayRead(field: FieldSelection, alias: string): string {
  if (field.when((_, run) => run.scope('list', 'audit').all)) return 'true';
  const namespaces = field.bind((_, run) => run.scope('list', 'audit').namespaces, 'text[]');
  return `${alias}.namespace = any(${namespaces})`;
}

/** How the audit is read; to verify it is more than reading. */
export const auditReadings = {
  AuditEntry: {
    id: text((row) => `${row}.event_id::text`),
    occurredAt: time('occurred_at'),
    namespace: text('namespace'),
    type: text('type'),
    subject: text('subject'),
    actor: stored((row) => `(${row}.actor::jsonb)`),
    cause: stored((row) => `(${row}.cause::jsonb)`),
    payload: text('payload'),
  },
  Query: {
    auditEntries: page({
      type: 'AuditEntry',
      keys: [{ of: (alias) => `${alias}.event_id`, type: 'uuid' }],
      descending: true,
      rows: (field, alias) => {
        const wanted = [
          ifGiven(field, 'namespace', (value) => `${alias}.namespace = ${value}`),
          ifGiven(field, 'subject', (value) => `${alias}.subject = ${value}`),
          ifGiven(field, 'actor', (value) => `${alias}.actor::jsonb->>'name' = ${value}`),
        ];
        return `from audit_entry as ${alias} where ${mayRead(field, alias)}${wanted.join('')}`;
      },
    }),
  },
} satisfies Readings;
