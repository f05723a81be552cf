import { posix } from 'node:path';
import { badInput } from '../../../platform/errors.js';

/** Refuses a path that is absolute, or leads out of the build's directory. */
export function checkRelative(value: string, what: string, path: readonly string[]): void {
  if (value.startsWith('/')) throw badInput(`${what} is relative: it cannot begin with "/".`, ...path);
  if (value.split('/').includes('..')) throw badInput(`${what} cannot have "..".`, ...path);
  if (value.includes('\0')) throw badInput(`${what} cannot have NUL.`, ...path);
}

/** Refuses a path that is not absolute, or not plain. */
export function checkAbsolute(value: string, what: string, path: readonly string[]): void {
  if (!value.startsWith('/')) throw badInput(`${what} is absolute: it begins with "/".`, ...path);
  if (value.split('/').includes('..') || value.includes('\0'))
    throw badInput(`${what} cannot have "..".`, ...path);
}

/** Refuses where nothing can be mounted: a path with a colon too, which would end it. */
export function checkMountPath(value: string, what: string, path: readonly string[]): void {
  checkAbsolute(value, what, path);
  if (value.includes(':')) throw badInput(`${what} cannot have ":".`, ...path);
}

/** Refuses likewise, and where something is mounted already: one of the two would not be seen. */
export function checkFreePath(value: string, mounted: Set<string>, path: readonly string[]): void {
  checkMountPath(value, 'A mount path', path);
  const plain = posix.join(value, '/');
  if (mounted.has(plain))
    throw badInput(`Two are mounted at ${value}: give each a path of its own.`, ...path);
  mounted.add(plain);
}
