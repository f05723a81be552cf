import type { Problem, TriggerSpec } from '../../triggers/index.js';
import type { ManifestContainer } from '../model.js';
import type { TriggerNote } from './trigger-notes.js';

const fieldPath =
  /^([A-Za-z.]{1,60})\.(containers|initContainers)\[(?:(\d{1,4})|\?\(@\.name==(?:"([^"]{1,63})"|'([^']{1,63})')\))\]\.image$/;

/** Triggers with the containers that they are for, and all that is amiss with them. */
export interface PlacedTriggers {
  readonly triggers: readonly TriggerSpec[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the containers that triggers are for. OpenShift says nothing of a trigger that is for none, or for the same one
 * as another; here that is a problem, and the trigger does nothing.
 */
export function placeTriggers(
  notes: readonly TriggerNote[],
  containers: readonly ManifestContainer[],
  podSpec: string,
): PlacedTriggers {
  const taken = new Set<string>();
  const names = new Set<string>();
  const problems: Problem[] = [];
  const triggers = notes.map((note) => {
    const places = note.type === 'CONFIG_CHANGE' ? [] : placesOf(note, containers, podSpec);
    const missing = note.containers.filter((_, index) => places[index] === null);
    const paths = places.flatMap((path) => path ?? []).filter((path) => !taken.has(path));
    const repeated = places.flatMap((path) => (path !== null && taken.has(path) ? [path] : []));
    const found: Problem[] = [
      ...(note.problem ? [note.problem] : []),
      ...missing.map((name) => notFound(name, containers, podSpec)),
      ...repeated.map((path) => ({
        reason: 'DuplicateFieldPath',
        message: `Two triggers are for ${path}: only the first counts.`,
      })),
    ];
    problems.push(...found);
    const isBroken = note.problem !== null || (note.type === 'IMAGE_CHANGE' && paths.length === 0);
    if (!isBroken) for (const path of paths) taken.add(path);
    return {
      name: unique(nameOf(note), names),
      type: note.type,
      from: note.from,
      containers: note.containers,
      paths: isBroken ? [] : paths,
      automatic: note.automatic,
      problem: isBroken ? (found[0] ?? null) : null,
    };
  });
  return { triggers, problems };
}

/** For each container that a trigger names, where its image is; null where there is no such container. */
function placesOf(
  { containers: wanted }: TriggerNote,
  containers: readonly ManifestContainer[],
  podSpec: string,
) {
  return wanted.map((text) => {
    if (!isPath(text)) return containers.find(({ name }) => name === text)?.path ?? null;
    const [, prefix, list = '', index, doubleQuoted, singleQuoted] = fieldPath.exec(text) ?? [];
    if (prefix !== podSpec) return null;
    const inList = containers.filter(({ path }) => path.startsWith(`${podSpec}.${list}[`));
    const name = doubleQuoted ?? singleQuoted;
    const found =
      name === undefined ? inList[Number(index)] : inList.find((container) => container.name === name);
    return found?.path ?? null;
  });
}

/** A name has neither dots nor brackets. */
const isPath = (text: string) => /[.[]/.test(text);

function notFound(text: string, containers: readonly ManifestContainer[], podSpec: string): Problem {
  const known = containers.map(({ name }) => name).join(', ');
  if (isPath(text) && !fieldPath.test(text))
    return {
      reason: 'BadFieldPath',
      message: `${text} is no path to a container's image, such as ${podSpec}.containers[?(@.name=="web")].image.`,
    };
  if (isPath(text) && fieldPath.exec(text)?.[1] !== podSpec)
    return {
      reason: 'BadFieldPath',
      message: `${text} leads nowhere in this kind of object: its containers are in ${podSpec}.`,
    };
  return {
    reason: 'ContainerNotFound',
    message: `No container is called by ${text}; there are: ${known === '' ? 'none' : known}.`,
  };
}

const nameOf = ({ type, from, containers }: TriggerNote): string => {
  if (type === 'CONFIG_CHANGE') return 'config';
  if (containers.length > 0) return containers.join(',').slice(0, 200);
  return from ? `${from.stream}:${from.tag}` : 'image';
};

function unique(name: string, names: Set<string>): string {
  let free = name;
  for (let number = 2; names.has(free); number++) free = `${name}~${String(number)}`;
  names.add(free);
  return free;
}
