import { setFlagsFromString } from 'node:v8';

/** Percent by which what is in memory may grow before the whole of it is looked through. */
const growth = 120;

/**
 * Has the heap looked through early. Left to itself, V8 waits until old objects take up four times what the last look has
 * left, and a gateway that reads a long log would hold a hundred megabytes of pages that nobody needs any more. To be called
 * before there is much in it.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${String(growth)}`);
}
