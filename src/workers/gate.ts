import { clientNameIn, DocumentDoor, UsageRecorder } from '../domains/documents/index.js';
import { budgetKey } from '../graphql/admission/cost-budget.js';
import { hashOf } from '../graphql/admission/remembered.js';
import { usedFields } from '../graphql/admission/used-fields.js';
import { findConsoleDocuments } from '../http/pages/console.js';
import type { Gate } from '../http/operations/gate.js';
import type { Parts } from '../parts.js';
import type { Viewer } from '../viewer/index.js';

/** Starts what stands between clients and the graph on this node. */
export async function startGate({ db, logger, access, budget }: Parts): Promise<Gate & AsyncDisposable> {
  const ofConsole = await findConsoleDocuments();
  const door = new DocumentDoor(
    db,
    logger.child({ part: 'documents' }),
    new Map([['sluice-console', ofConsole]]),
  );
  const usage = new UsageRecorder(db, logger.child({ part: 'usage' }));
  /** The modes as they were found last: counting does not wait for them. */
  const modes = new Map<string, string>();
  return {
    textFor({ query, hash }, given, viewer) {
      const client = clientNameIn(given);
      const mode = query !== '' && hash == null ? door.modeNow(client) : undefined;
      if (mode === undefined || mode === 'ENFORCE') return admittedText(query, hash, client, viewer);
      note(client, mode);
      return query;
    },
    pass({ viewer, client: given, text, admitted }) {
      budget.charge(budgetKey(viewer), admitted.cost);
      const client = clientNameIn(given);
      usage.note({
        client,
        hash: admitted.hash,
        operationName: admitted.operation.name?.value ?? null,
        text: modes.get(client) === 'OFF' ? null : text,
        fields: usedFields(admitted.document, admitted.schema),
      });
    },
    limitOf: (viewer) => budget.of(budgetKey(viewer)),
    [Symbol.asyncDispose]: () => usage[Symbol.asyncDispose](),
  };

  /** Waits for what has to be read of the database. */
  async function admittedText(
    query: string,
    named: string | null | undefined,
    client: string,
    viewer: Viewer,
  ): Promise<string> {
    const text = await door.admit({
      client,
      text: query,
      textHash: () => hashOf(query),
      named: named ?? null,
      mayBypass: () => access.accessOf(viewer).can('approve', 'documents', { name: client }),
    });
    note(client, await door.modeOf(client));
    return text;
  }

  function note(client: string, mode: string): void {
    if (modes.get(client) === mode) return;
    if (modes.size > 1_000) modes.clear();
    modes.set(client, mode);
  }
}
