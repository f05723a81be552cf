import {
  GraphClientsDocument,
  PublishDocumentsDocument,
  SetDocumentModeDocument,
  type DocumentMode,
} from '../../client/index.js';
import { counted } from '../printing/count.js';
import { defineCommand, text, toggle, type Context, type Result } from '../program/command.js';
import { textOf } from '../program/file-content.js';
import { exitCodes, UsageError } from '../program/exit-codes.js';

const modes: Readonly<Record<string, DocumentMode>> = { off: 'OFF', record: 'RECORD', enforce: 'ENFORCE' };

/** Publishes what a client may send, and sets whether it may send anything else. */
export const documents = defineCommand({
  name: 'documents',
  operands: ['<action>', '[file]'],
  summary: 'What clients send: publish FILE --client NAME, mode --client NAME --set MODE, or list.',
  examples: [
    'sluice documents publish persisted-documents.json --client console',
    'sluice documents mode --client console --set enforce',
  ],
  flags: {
    client: text('--client <name>', 'The client, as it names itself; * is all without a mode of their own.'),
    set: text('--set <mode>', 'For mode: what it may send.', Object.keys(modes)),
    dryRun: toggle('--dry-run', 'Check them, and publish nothing.'),
  },
  async run([action = '', file], { client: name, set, dryRun = false }, context) {
    if (action === 'list') return list(context);
    if (name === undefined) throw new UsageError('Name the client: --client NAME.');
    if (action === 'mode' && set !== undefined) return setMode(name, modes[set] ?? 'RECORD', dryRun, context);
    if (action === 'publish' && file !== undefined)
      return publish(name, await textOf(file, context), dryRun, context);
    throw new UsageError(
      'Write `documents publish FILE --client NAME`, `documents mode --client NAME --set MODE` or `documents list`.',
    );
  },
});

async function list({ client, signal }: Context): Promise<Result> {
  const { graphClients } = await client.request(GraphClientsDocument, {}, { signal });
  return {
    value: graphClients,
    view: {
      columns: [{ title: 'CLIENT' }, { title: 'MODE' }],
      rows: graphClients.map(({ name, mode }) => [name, mode.toLowerCase()]),
      empty: 'No client was seen yet.',
    },
  };
}

async function setMode(
  name: string,
  mode: DocumentMode,
  dryRun: boolean,
  { client, signal }: Context,
): Promise<Result> {
  const { setDocumentMode: done } = await client.request(
    SetDocumentModeDocument,
    { input: { client: name, mode, dryRun } },
    { signal },
  );
  return {
    value: done.client,
    view: { text: `The mode of ${name} is ${mode.toLowerCase()}.` },
    cursor: done.cursor,
  };
}

async function publish(
  name: string,
  content: string,
  dryRun: boolean,
  { client, signal }: Context,
): Promise<Result> {
  const input = { client: name, documents: textsIn(content), dryRun };
  const { publishDocuments: done } = await client.request(PublishDocumentsDocument, { input }, { signal });
  const refused = done.refused.map(
    ({ operationName, hash, message }) => `refused ${operationName ?? hash.slice(0, 12)}: ${message}`,
  );
  const told =
    refused.length > 0
      ? 'Nothing is published.'
      : `New: ${String(done.published)} of ${counted(input.documents.length, 'document')}.`;
  return {
    value: done,
    view: { text: [told, ...refused].join('\n') },
    cursor: done.cursor,
    exitCode: refused.length > 0 ? exitCodes.checkFailed : exitCodes.ok,
  };
}

/** The texts of `persisted-documents.json`: by hash, as code generators write it, or a list. */
function textsIn(content: string): string[] {
  const read = jsonIn(content);
  const texts = Array.isArray(read)
    ? read
    : typeof read === 'object' && read !== null
      ? Object.values(read)
      : [];
  if (texts.length === 0 || !texts.every((each) => typeof each === 'string'))
    throw new UsageError('The file holds no documents: {"hash": "query …"}, or ["query …"].');
  return texts;
}

function jsonIn(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (cause) {
    throw new UsageError(`The file is no JSON: ${String(cause)}.`, { cause });
  }
}
