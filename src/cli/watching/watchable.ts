import type { CloudEvent } from '../../client/index.js';
import { isDeploymentKind } from '../deployments/deployment-names.js';
import { parseKind } from '../naming/names.js';
import { UsageError } from '../program/exit-codes.js';

/** A kind of thing whose changes can be told one by one. */
export interface Watchable {
  /** The kind as `get` takes it. */
  readonly kind: string;
  /** What happens to such things. */
  readonly types: readonly string[];
  /** Which things an event is about, as `namespace/name`; `known` are those that were seen. */
  readonly about: (event: CloudEvent, known: Iterable<string>) => readonly string[];
}

const subject = ({ subject: about }: CloudEvent) => [about];

const watchables: readonly Watchable[] = [
  {
    kind: 'is',
    types: ['image-stream.*', 'image-tag.*'],
    about: ({ subject: about }) => [about.replace(/:.*$/, '')],
  },
  {
    kind: 'istag',
    types: ['image-tag.*', 'image-stream.deleted'],
    about: ({ subject: about }, known) =>
      about.includes(':') ? [about] : [...known].filter((name) => name.startsWith(`${about}:`)),
  },
  {
    kind: 'bc',
    types: ['build-config.*', 'build.created'],
    about({ subject: about, data }) {
      if (data['build'] === null) return [about];
      return typeof data['config'] === 'string' ? [`${String(data['namespace'])}/${data['config']}`] : [];
    },
  },
  { kind: 'build', types: ['build.*'], about: subject },
  { kind: 'secret', types: ['secret.*'], about: subject },
  { kind: 'configmap', types: ['config-map.*'], about: subject },
  {
    kind: 'deployment',
    types: ['deployment.*', 'rollout.*'],
    about: ({ subject: about }) => [about.replace(/#.*$/, '')],
  },
];

/** What is to be watched: a kind, and the name of one thing where one is meant. */
export function watchableIn(word: string, second: string | undefined) {
  const [said = '', ...rest] = word.split('/');
  const name = rest.length > 0 ? rest.join('/') : second;
  const kind = isDeploymentKind(said) ? 'deployment' : parseKind(said, second).kind;
  const watchable = watchables.find((each) => each.kind === kind);
  if (watchable) return { ...watchable, name };
  throw new UsageError(
    `get ${said} cannot be watched: -w is for ${watchables.map((each) => each.kind).join(', ')}. All that happens: sluice events -f.`,
  );
}
