import type { EnvironmentVariableInput } from '../../client/index.js';
import { UsageError } from '../program/exit-codes.js';

/** Reads `NAME=value`. */
export function variable(text: string): EnvironmentVariableInput {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`“${text}” sets no variable; write NAME=value.`);
  return { name: text.slice(0, at), value: text.slice(at + 1) };
}
