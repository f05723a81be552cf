import { readFile, writeFile } from 'node:fs/promises';
import { VerifyAuditDocument } from '../../client/index.js';
import { counted } from '../printing/count.js';
import type { Context, Result } from '../program/command.js';
import { exitCodes } from '../program/exit-codes.js';

/** Has the chains recomputed; keeps in a file where they end, for the next time. */
export async function verifyAudit(
  namespace: string | null,
  file: string | undefined,
  { client, signal }: Context,
): Promise<Result> {
  const noted = file === undefined ? '' : (await readFile(file, 'utf8').catch(() => '')).trim();
  const { verifyAudit } = await client.request(
    VerifyAuditDocument,
    { namespace, checkpoint: noted === '' ? null : noted },
    { signal },
  );
  const { intact, entries, breaks, checkpoint } = verifyAudit;
  if (intact && file !== undefined) await writeFile(file, `${checkpoint}\n`, { mode: 0o600 });
  const where = namespace === null ? 'all namespaces' : `namespace ${namespace}`;
  const text = intact
    ? `The audit of ${where} is intact: ${counted(entries, 'entry', 'entries')}.`
    : [
        `The audit of ${where} was tampered with:`,
        ...breaks.map(
          (one) =>
            `  ${one.namespace === '' ? '(everywhere)' : one.namespace}, chain ${String(one.lane)}, entry ${one.position}: ${faults[one.fault]}`,
        ),
      ].join('\n');
  return { value: verifyAudit, view: { text }, ...(!intact && { exitCode: exitCodes.checkFailed }) };
}

const faults = {
  ALTERED: 'not what was written',
  MISSING: 'gone',
  CUT: 'cut off from here on',
  KEY_MISSING: 'sealed with a key that this server has not got',
  UNSEALED: 'sealed with no key: written before there was one, or forged',
} as const;
