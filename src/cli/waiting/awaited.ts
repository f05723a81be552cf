import { BuildDocument, DeploymentDocument, ImageTagDocument } from '../../client/index.js';
import type { Context } from '../program/command.js';
import { deploymentName, isDeploymentKind } from '../deployments/deployment-names.js';
import { UsageError } from '../program/exit-codes.js';
import { deployedTag } from './deployed-tag.js';
import { absent, type Awaited } from './standing.js';
import { parseKind, parseTagName, splitNamespace } from '../naming/names.js';

/** Reads what is to be waited for: a tag, a build, or a deployment with its newest rollout. */
export function awaited(word: string, wanted: string, context: Context): Awaited {
  if (isDeploymentKind(word)) return deployment(word, context);
  const { kind, name = '' } = parseKind(word);
  if (kind === 'istag' && wanted === 'deployed')
    return deployedTag(parseTagName(name, context.namespace), context);
  if (kind === 'istag') return imageTag(name, context);
  if (kind === 'build') return build(name, context);
  throw new UsageError('What can be waited for is istag/STREAM:TAG, build/NAME and deployment/NAME.');
}

const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));

function imageTag(name: string, { client, signal, namespace: here }: Context): Awaited {
  const tag = parseTagName(name, here);
  const subject = `${tag.namespace}/${tag.stream}:${tag.tag}`;
  return {
    name: `istag/${tag.stream}:${tag.tag}`,
    namespace: tag.namespace,
    types: ['image-tag.*', 'image-stream.deleted'],
    concerns: (about) => about === subject || about === `${tag.namespace}/${tag.stream}`,
    moves: /\.tag\.(moved|replaced)\./,
    read: async () => {
      const { imageTag: value } = await client.request(ImageTagDocument, { ...tag, asOf: null }, { signal });
      if (!value) return absent;
      const { current, conditions } = value;
      const held = conditions.flatMap(({ type, status }) => (status === 'TRUE' ? [type] : []));
      return {
        value,
        holds: lower([...held, ...(current ? ['Available'] : [])]),
        isOver: false,
        says: current ? `it points at ${current.reference}` : 'it points at nothing',
        version: current ? `${current.revision} ${current.reference}` : null,
        digests: current?.digest ? [current.digest] : [],
      };
    },
  };
}

const ends = new Set(['COMPLETE', 'FAILED', 'ERROR', 'CANCELLED']);

function build(typed: string, { client, signal, namespace: here }: Context): Awaited {
  const place = splitNamespace(typed, here);
  return {
    name: `build/${place.name}`,
    namespace: place.namespace,
    types: ['build.*'],
    concerns: (about) => about === `${place.namespace}/${place.name}`,
    moves: /\.build\./,
    read: async () => {
      const { build: value } = await client.request(BuildDocument, place, { signal });
      if (!value) return absent;
      const { phase, message } = value;
      return {
        value,
        holds: lower([phase]),
        isOver: ends.has(phase),
        says: `it is ${phase.toLowerCase()}${message === null ? '' : `: ${message}`}`,
        version: phase,
        digests: [],
      };
    },
  };
}

const finals = new Set(['COMPLETE', 'FAILED', 'CANCELLED']);

function deployment(word: string, { client, signal, namespace: here }: Context): Awaited {
  const place = deploymentName(word, here);
  const subject = `${place.namespace}/${place.name}`;
  return {
    name: `deployment/${place.name}`,
    namespace: place.namespace,
    types: ['rollout.*', 'deployment.*'],
    concerns: (about) => about === subject || about.startsWith(`${subject}#`),
    moves: /\.rollout\.created\./,
    read: async () => {
      const { deployment: value } = await client.request(DeploymentDocument, place, { signal });
      if (!value) return absent;
      const { latestRollout: rollout, conditions } = value;
      const state = rollout?.state ?? 'none';
      const words = state === 'COMPLETE' ? [state, 'Available', 'Deployed'] : [state];
      return {
        value,
        holds: lower([...words, ...conditions.map(({ reason }) => reason)]),
        isOver: finals.has(state),
        says: rollout
          ? `rollout ${String(rollout.number)} is ${state.toLowerCase()}${rollout.message === null ? '' : `: ${rollout.message}`}`
          : 'there is no rollout yet',
        version: rollout && String(rollout.number),
        digests: state === 'COMPLETE' ? (rollout?.images ?? []).flatMap(({ digest }) => digest ?? []) : [],
      };
    },
  };
}
