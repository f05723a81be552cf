import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** One JSON line an entry; on standard error, so that standard output stays free for people. */
export const createLogger = (level: string, destination: DestinationStream = standardError()): Logger =>
  pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    destination,
  );

const standardError = () => pino.destination({ fd: 2, sync: true });

/** What the log keeps of an error: what it is and where it came from, not the objects that hang on it. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? String(error.code) : undefined;
  return { type: name, code, message, stack, ...(cause !== undefined && { cause: describeError(cause) }) };
}
