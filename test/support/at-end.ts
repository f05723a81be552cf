import { afterAll } from 'vitest';

const ends: (() => unknown)[] = [];
// Registered while the file is read. Vitest hears no more of an `afterAll` that is called within a test.
afterAll(() => Promise.all(ends.splice(0).map((end) => end())));

/** Has this done when the test file is through, wherever it is asked for. */
export const atEnd = (end: () => unknown): void => void ends.push(end);
