import { useFresh } from '../live/use-fresh.js';

/** The streams to which something has just happened, as `namespace/name`. */
export const useFreshStreams = (): ReadonlySet<string> =>
  useFresh(({ subject }) => subject.split(':')[0] ?? null);
