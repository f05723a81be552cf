import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildTools } from './build-tools.js';

/** Where one build at a time keeps its images and containers; what is pulled stays for the next. */
export interface Store {
  readonly tools: BuildTools;
  readonly folder: string;
  /** Beyond so many images, a third of them goes. */
  readonly mostImages?: number;
}

/** What a store notes of an image or a container, as far as it matters here. */
export interface Listed {
  readonly id: string;
  readonly names?: readonly string[];
  readonly digest?: string;
  readonly created?: string;
}

/** Bytes of a configuration that is sent along; a longer one is read from the registry. */
const longestConfig = 128 * 1024;

/** What a store has, by its own lists and without asking buildah, which takes its time; null, if those are broken. */
export async function listOf(
  { folder, tools }: Store,
  what: 'containers' | 'images',
): Promise<readonly Listed[] | null> {
  const place = join(folder, 'storage', `${tools.driver}-${what}`);
  const lists = await Promise.all(
    [`${what}.json`, `volatile-${what}.json`].map((name) =>
      readFile(join(place, name), 'utf8').then(listIn, () => []),
    ),
  );
  return lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}

function listIn(text: string): readonly Listed[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as Listed[]) : null;
  } catch {
    return null;
  }
}

/** The image that a store has under exactly this name. */
export const imageNamed = async (store: Store, reference: string): Promise<Listed | undefined> =>
  (await listOf(store, 'images'))?.find(({ names }) => names?.includes(reference));

/**
 * The configuration of an image of the store, in Base64; null where it is not found, or long. The name of its file is
 * the store's way to write `sha256:` and the image's id, which is the configuration's digest.
 */
export async function configOf(store: Store, reference: string): Promise<string | null> {
  const id = (await imageNamed(store, reference))?.id ?? '';
  const name = `=${Buffer.from(`sha256:${id}`).toString('base64')}`;
  const folder = join(store.folder, 'storage', `${store.tools.driver}-images`);
  const bytes = await readFile(join(folder, id, name)).catch(() => null);
  return bytes && bytes.length <= longestConfig ? bytes.toString('base64') : null;
}
