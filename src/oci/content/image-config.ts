import { keysAt, objectAt, textAt, textMapAt, textsAt } from './fields.js';
import type { ImageConfig, Platform } from './image.js';
import { parseJson } from './json.js';
import { readPlatform } from './manifest.js';

/** Reads the config blob of an image. Throws `ImportFailed`, naming `what`, for what cannot be read or stored. */
export function parseImageConfig(
  bytes: Buffer,
  digest: string,
  what: string,
): { config: ImageConfig; platform: Platform | null } {
  const where = `the config of ${what}`;
  const root = objectAt(parseJson(bytes, where), where);
  const inner = objectAt(root['config'], where);
  const text = (fields: typeof root, name: string) => textAt(fields[name], `${name} in ${where}`);
  const texts = (name: string) => textsAt(inner[name], `${name} in ${where}`);
  const keys = (name: string) => keysAt(inner[name], `${name} in ${where}`);
  return {
    platform: readPlatform(root, where),
    config: {
      digest,
      created: instantOf(text(root, 'created')),
      author: text(root, 'author'),
      dockerVersion: text(root, 'docker_version'),
      parent: text(root, 'parent') ?? text(inner, 'Image'),
      user: text(inner, 'User'),
      workingDir: text(inner, 'WorkingDir'),
      entrypoint: texts('Entrypoint'),
      cmd: texts('Cmd'),
      env: texts('Env'),
      exposedPorts: keys('ExposedPorts'),
      volumes: keys('Volumes'),
      labels: textMapAt(inner['Labels'], `Labels in ${where}`),
      stopSignal: text(inner, 'StopSignal'),
    },
  };
}

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** An RFC 3339 instant in UTC; null for anything else, and for the year 1, which Go writes for "never". */
function instantOf(text: string | null): string | null {
  if (text === null || !instantForm.test(text) || text.startsWith('0001-')) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
