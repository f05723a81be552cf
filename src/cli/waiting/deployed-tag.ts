import { TagFollowersDocument, type TagFollowersQuery } from '../../client/index.js';
import type { TagName } from '../naming/names.js';
import { counted } from '../printing/count.js';
import { everyPage } from '../printing/pages.js';
import type { Context } from '../program/command.js';
import { absent, type Awaited, type Standing } from './standing.js';

/**
 * A tag together with the deployments that follow it by themselves, in whatever namespace: it is deployed once all of them
 * have rolled its image out.
 */
export function deployedTag(tag: TagName, { client, signal }: Context): Awaited {
  const stream = `${tag.namespace}/${tag.stream}`;
  const subject = `${stream}:${tag.tag}`;
  const followers = new Set<string>();
  const read = async (): Promise<Standing> => {
    const pages: NonNullable<TagFollowersQuery['imageTag']>[] = [];
    const triggers = await everyPage(async (after) => {
      const { imageTag } = await client.request(TagFollowersDocument, { ...tag, after }, { signal });
      if (!imageTag) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
      pages.push(imageTag);
      return imageTag.triggers;
    });
    const [value] = pages;
    if (!value) return absent;
    const { current } = value;
    const targets = triggers.nodes.flatMap(({ automatic, target }) =>
      automatic && target.deployment ? [{ ...target, rollout: target.deployment.latestRollout }] : [],
    );
    for (const { namespace, name } of targets) followers.add(`${namespace}/${name}`);
    const digest = current?.digest ?? null;
    const hasImage = (rollout: (typeof targets)[number]['rollout']) =>
      rollout?.images.some((image) => image.digest === digest) === true;
    const failed = targets.find(({ rollout }) => hasImage(rollout) && rollout?.state === 'FAILED');
    const late = targets.filter(({ rollout }) => !hasImage(rollout) || rollout?.state !== 'COMPLETE');
    const isDeployed = digest !== null && targets.length > 0 && late.length === 0;
    return {
      value,
      holds: new Set(isDeployed ? ['deployed'] : []),
      isOver: failed !== undefined,
      says: inWords(
        targets.length,
        failed ? [failed] : late,
        failed ? 'failed to roll it out' : 'not rolled it out',
      ),
      version: current ? `${current.revision} ${current.reference}` : null,
      digests: digest === null ? [] : [digest],
    };
  };
  return {
    name: `istag/${tag.stream}:${tag.tag}`,
    namespace: undefined,
    types: ['image-tag.*', 'image-stream.deleted', 'rollout.*', 'deployment.*', 'trigger.*'],
    concerns: (about) =>
      about === subject ||
      about === stream ||
      followers.size === 0 ||
      followers.has(about.replace(/#\d+$/, '')),
    moves: /\.tag\.(moved|replaced)\./,
    read,
  };
}

/** How many deployments are named before the rest is counted. */
const mostNamed = 5;

function inWords(
  deployments: number,
  those: readonly { readonly namespace: string; readonly name: string }[],
  what: string,
): string {
  if (deployments === 0) return 'no deployment follows it by itself';
  if (those.length === 0) return `${counted(deployments, 'deployment')} rolled it out`;
  const named = those.slice(0, mostNamed).map(({ namespace, name }) => `deployment/${name} in ${namespace}`);
  const others = those.length - named.length;
  return `${named.join(', ')}${others > 0 ? ` and ${String(others)} more` : ''} ${those.length > 1 ? 'have' : 'has'} ${what}`;
}
