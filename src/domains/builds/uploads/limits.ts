/** Bytes that a source which is sent along may have. */
export const maximumUpload = 512n * 1024n * 1024n;

/** Bytes of one part of it. */
export const maximumPart = 8 * 1024 * 1024;

/** What an archive may come to. */
export const archiveLimits = {
  entries: 100_000,
  /** Bytes of all files together, unpacked. */
  bytes: 2 * 1024 * 1024 * 1024,
  /** Characters of a path, and of each of its names. */
  path: 4_096,
  name: 255,
  /** Names of one path. */
  depth: 128,
  /** Names of files and of folders on the way to them, each once: all are held while an archive is looked through. */
  names: 250_000,
} as const;
