import { badInput } from '../../platform/errors.js';
import type { RegistryClient } from '../client.js';
import { ImportError } from '../import-error.js';
import { canonicalRegistry, exact, withDefaults } from '../references/reference-forms.js';
import { parseReference, type ImageReference } from '../references/reference.js';
import type { RepositoryRequest } from '../requests.js';

/** What imports ask registries for. */
export type Registries = Pick<RegistryClient, 'fetchImage' | 'listTags'>;

/** Where else a source can be had, in order, and whether it may be asked itself in the end. */
interface Mirrored {
  readonly source: string;
  readonly mirrors: readonly string[];
  readonly sourceToo: boolean;
}

/**
 * Registries of which some have mirrors: each entry is `source=mirror`, both `host[:port][/path]`; several for one
 * source are tried in the order given, then the source, unless an entry `source=!` forbids that. The longest source
 * wins. What a mirror answers is verified like any answer, and its image keeps the source's reference.
 */
export function withMirrors(registries: Registries, entries: readonly string[]): Registries {
  const table = readMirrors(entries);
  if (table.length === 0) return registries;
  return {
    listTags: (request) => inTurn(table, request, (asked) => registries.listTags(asked)),
    fetchImage: (request) =>
      inTurn(table, request, async (asked) => {
        const found = await registries.fetchImage(asked);
        const source = { ...withDefaults(request.reference), id: found.digest };
        return { ...found, reference: exact(source) };
      }),
  };
}

/** The first answer there is; when there is none, the failure of the last one asked, which is the source itself. */
async function inTurn<Request extends RepositoryRequest, Answer>(
  table: readonly Mirrored[],
  request: Request,
  ask: (request: Request) => Promise<Answer>,
): Promise<Answer> {
  const [first, ...others] = placesOf(table, request.reference);
  let answer = ask({ ...request, reference: first ?? request.reference });
  for (const reference of others)
    answer = answer.catch((error: unknown) => {
      if (!(error instanceof ImportError)) throw error;
      return ask({ ...request, reference });
    });
  return answer;
}

function placesOf(table: readonly Mirrored[], reference: ImageReference): ImageReference[] {
  const name = fullName(reference);
  const found = table.find(({ source }) => name === source || name.startsWith(`${source}/`));
  if (!found) return [reference];
  const { tag, id } = withDefaults(reference);
  const places = found.mirrors.map((mirror) => ({
    ...parseReference(`${mirror}${name.slice(found.source.length)}`),
    tag,
    id,
  }));
  return found.sourceToo ? [...places, reference] : places;
}

function fullName(reference: ImageReference): string {
  const { registry, namespace, name } = withDefaults(reference);
  return [canonicalRegistry(registry), namespace, name].filter((part) => part !== '').join('/');
}

// A first word without dot or port would be taken for a part of the path.
const isPlace = (text: string) => placeForm.test(text) && parseReference(`${text}/any`).registry !== '';

const placeForm = /^[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[a-z0-9._-]+)*$/;

function readMirrors(entries: readonly string[]): Mirrored[] {
  const targets = new Map<string, string[]>();
  for (const entry of entries) {
    const [source = '', target = '', ...more] = entry.split('=');
    if (!isPlace(source) || !(target === '!' || isPlace(target)) || more.length > 0)
      throw badInput(
        `${JSON.stringify(entry)} is no mirror: write source=mirror, both host[:port][/path], or source=! .`,
      );
    const [host = '', ...path] = source.split('/');
    const name = [canonicalRegistry(host), ...path].join('/');
    targets.set(name, [...(targets.get(name) ?? []), target]);
  }
  for (const [source, all] of targets)
    if (all.every((target) => target === '!'))
      throw badInput(`${source}=! forbids asking ${source} itself, and no mirror of it is named.`);
  return [...targets]
    .map(([source, all]) => ({
      source,
      mirrors: all.filter((target) => target !== '!'),
      sourceToo: !all.includes('!'),
    }))
    .sort((one, other) => other.source.length - one.source.length);
}
