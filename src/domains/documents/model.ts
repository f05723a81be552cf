import { badInput } from '../../platform/errors.js';

/** What a client may send. */
export type DocumentMode = 'OFF' | 'RECORD' | 'ENFORCE';

/** The client that stands for all without a mode of their own. */
export const anyClient = '*';

/** A client, with what it may send. */
export interface GraphClient {
  readonly name: string;
  readonly mode: DocumentMode;
}

/** A document that a client sends, or may send. */
export interface ClientDocument {
  readonly client: string;
  readonly hash: string;
  readonly operationName: string | null;
  readonly text: string;
  readonly trusted: boolean;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly callsPerDay: number;
}

/** A field that a client uses. */
export interface FieldUsage {
  readonly field: string;
  readonly client: string;
  readonly callsPerDay: number;
}

const clientForm = /^[\w .@/:+*-]{1,100}$/;

/** The name that a client gave itself, if it is one. */
export const clientNameIn = (given: unknown): string =>
  typeof given === 'string' && clientForm.test(given) && given !== anyClient ? given : 'unnamed';

/** Refuses what no client can be called. */
export function checkClientName(name: string): void {
  if (!clientForm.test(name))
    throw badInput(
      'A client has a name of 1 to 100 letters, digits, spaces and . @ / : + - _',
      'input',
      'client',
    );
}
