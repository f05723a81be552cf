import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { UsageError } from '../program/exit-codes.js';
import { unreadable } from '../program/file-content.js';

/**
 * Where clients of registries look for what they log in with: docker in the first; podman, skopeo and buildah in the
 * second, and behind it in that of docker. So where no session has a folder for the second, as root has none, it is only
 * named if it is there: made here it would outlive us outside of anybody's home.
 */
export function authFiles(env: NodeJS.ProcessEnv, uid: number | undefined): string[] {
  const home = env['HOME'] ?? homedir();
  const docker = join(env['DOCKER_CONFIG'] ?? join(home, '.docker'), 'config.json');
  const [named, runtime] = [env['REGISTRY_AUTH_FILE'], env['XDG_RUNTIME_DIR']];
  if (named !== undefined) return [docker, named];
  if (process.platform !== 'linux' || uid === undefined)
    return [docker, join(home, '.config/containers/auth.json')];
  if (runtime !== undefined) return [docker, join(runtime, 'containers/auth.json')];
  return [docker, `/run/containers/${String(uid)}/auth.json`].filter(
    (file) => file === docker || existsSync(file),
  );
}

/** What proves to a registry who one is. */
export interface RegistryLogin {
  readonly host: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Writes a login into an auth file beside what is there, for its owner's eyes only; returns a remark where the file has
 * clients look elsewhere.
 */
export async function keepLogin(
  file: string,
  { host, user, password }: RegistryLogin,
): Promise<string | null> {
  const config = await readConfig(file);
  const auths = isRecord(config['auths']) ? config['auths'] : {};
  const auth = Buffer.from(`${user}:${password}`).toString('base64');
  const next = { ...config, auths: { ...auths, [host]: { auth } } };
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const mode = await stat(file).then(
    (found) => found.mode & 0o700,
    () => 0o600,
  );
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, `${JSON.stringify(next, null, 2)}\n`, { mode, flag: 'wx' });
  await rename(fresh, file);
  const helpers = isRecord(config['credHelpers']) ? config['credHelpers'] : {};
  const helper = helpers[host] ?? config['credsStore'];
  return typeof helper === 'string' && helper !== ''
    ? `${file} has docker ask the helper “${helper}” first: take it out there, or log in by docker login.`
    : null;
}

async function readConfig(file: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    return unreadable(file)(error);
  }
  if (text.trim() === '') return {};
  try {
    const config: unknown = JSON.parse(text);
    if (isRecord(config)) return config;
  } catch {
    // Told below.
  }
  throw new UsageError(`${file} is not the JSON of a docker config.json or containers auth.json.`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
