import { MessageType } from 'graphql-ws';
import type { RunningOperation } from '../operations/running-operation.js';
import type { Connection } from './connection.js';

/** An operation with the name that its client has given it. */
export interface Opened {
  readonly id: string;
  readonly operation: RunningOperation;
  readonly connection: Connection;
}

/** Ends an operation with errors: one that did not even start, or that cannot go on. */
export function fail(opened: Opened, errors: readonly unknown[]): void {
  const { id, operation } = opened;
  end(opened, { id, type: MessageType.Error, payload: operation.formatErrors(errors) });
}

/** Forgets an operation; its client is told, unless it wanted no more of it itself. */
export function end({ id, operation, connection }: Opened, last?: object): void {
  const isOpen = connection.operations.get(id) === operation;
  if (isOpen) connection.operations.delete(id);
  if (isOpen && last && operation.isWanted) void connection.say(last);
  operation.end();
}
