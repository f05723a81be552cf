/** A name as machines see it that do not tell case apart, nor how a letter is composed: the same name there, the same here. */
export const caselessName = (name: string): string => name.normalize('NFC').toLowerCase();

/** A file with holes, as GNU writes it into a tar: a few bytes of the archive may stand for any number of a disk's. */
export const isSparse = (pax: unknown): boolean =>
  typeof pax === 'object' && pax !== null && Object.keys(pax).some((key) => key.startsWith('GNU.sparse.'));
