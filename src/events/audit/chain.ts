import { createHash, createHmac } from 'node:crypto';

/** What one entry of a chain says. */
export interface EntryContent {
  readonly namespace: string;
  readonly lane: number;
  /** From 1. */
  readonly position: bigint;
  readonly eventId: string;
  /** Microseconds since 1970. */
  readonly occurredAt: bigint;
  readonly type: string;
  readonly subject: string;
  /** These three as the JSON text that is kept. */
  readonly payload: string;
  readonly actor: string;
  readonly cause: string;
}

/**
 * The hash that binds an entry to the one before it: with a key HMAC-SHA256, which nobody can forge who has only the
 * database; without one SHA-256, which shows carelessness but no skill.
 */
export function hashOf(key: Buffer | null, before: Buffer, entry: EntryContent): Buffer {
  const content = JSON.stringify([
    entry.namespace,
    entry.lane,
    String(entry.position),
    entry.eventId,
    String(entry.occurredAt),
    entry.type,
    entry.subject,
    entry.payload,
    entry.actor,
    entry.cause,
  ]);
  const hash = key ? createHmac('sha256', key) : createHash('sha256');
  return hash.update(before).update(content).digest();
}
