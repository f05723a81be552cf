import { pino, type Logger } from 'pino';

export type { Logger };

/** One JSON line an entry on standard error, so that standard output stays free for people. */
export const createLogger = (level: string): Logger =>
  pino(
    { level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
