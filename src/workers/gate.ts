import { clientNameIn, DocumentDoor, UsageRecorder } from '../domains/documents/index.js';
import { budgetKey } from '../graphql/admission/cost-budget.js';
import { sha256Hex } from '../platform/sha256.js';
import { usedFields } from '../graphql/admission/used-fields.js';
import { findConsoleDocuments } from '../http/pages/console.js';
import type { Gate } from '../http/operations/gate.js';
import type { Parts } from '../parts.js';

/** Starts what stands between clients and the graph on this node. */
export async function startGate({ db, logger, access, budget }: Parts): Promise<Gate & AsyncDisposable> {
  const ofConsole = await findConsoleDocuments();
  const door = new DocumentDoor(
    db,
    logger.child({ part: 'documents' }),
    new Map([['sluice-console', ofConsole]]),
  );
  const usage = new UsageRecorder(db, logger.child({ part: 'usage' }));
  return {
    textFor({ query, hash }, given, viewer) {
      const client = clientNameIn(given);
      if (query !== '' && hash == null && door.isOpenTo(client)) return query;
      return door.admit({
        client,
        text: query,
        textHash: () => sha256Hex(query),
        named: hash ?? null,
        mayBypass: () => access.accessOf(viewer).can('approve', 'documents', { name: client }),
      });
    },
    pass({ viewer, client: given, text, admitted }) {
      budget.charge(budgetKey(viewer), admitted.cost);
      const client = clientNameIn(given);
      if (usage.noteAgain(client, admitted.hash)) return;
      usage.note({
        client,
        hash: admitted.hash,
        operationName: admitted.operation.name?.value ?? null,
        text: door.lastModeOf(client) === 'OFF' ? null : text,
        fields: usedFields(admitted.document, admitted.schema),
      });
    },
    limitOf: (viewer) => budget.of(budgetKey(viewer)),
    [Symbol.asyncDispose]: () => usage[Symbol.asyncDispose](),
  };
}
