import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import { putBareImage } from '../../support/images/bare-image.js';
import { scriptedRunner } from '../../support/building.js';
import { apply, deploymentConfig, namespace, onImage } from '../../support/deployments.js';
import { startMortalNode } from '../../support/mortal-nodes.js';
import { freshDatabase } from '../../support/postgres.js';
import { push } from '../../support/pushing.js';
import {
  definitionOf,
  dice,
  expectedOf,
  outputOf,
  randomGraph,
  rooms,
  streams,
  type Watched,
  type Watcher,
} from '../../support/triggers/random-graph.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const failpoints = [
  'triggers.told',
  'triggers.claimed',
  'triggers.effected',
  'triggers.settled',
  'triggers.committed',
];
const registry = await startRegistry();

/** Which graphs are tried: more of them with e.g. SLUICE_TEST_SEEDS=1,2,3. */
const seeds = (process.env['SLUICE_TEST_SEEDS'] ?? '1').split(',').map(Number);

/** A node of the same database that dies when it comes to a failpoint. */
async function startNode(databaseUrl: string, failpoint: string): Promise<ChildProcess> {
  const { child } = await startMortalNode({
    DATABASE_URL: databaseUrl,
    SLUICE_FAILPOINT: failpoint,
    SLUICE_INTERNAL_REGISTRY: registry.host,
    SLUICE_MAX_TRIGGERED_PER_MINUTE: '0',
  });
  return child;
}

interface Started {
  readonly number: string;
  readonly causes: readonly {
    readonly from: { readonly name: string; readonly namespace: string } | null;
    readonly image: string | null;
  }[];
}

interface Rollout {
  readonly number: number;
  readonly images: { readonly container: string; readonly digest: string }[];
  readonly cause: { readonly kind: string; readonly eventId: string | null };
}

test.each(seeds)(
  'nodes that die at any moment leave one effect for each change, and previews tell the truth: seed %i',
  { timeout: 300_000 },
  async (seed) => {
    const roll = dice(seed);
    const databaseUrl = await freshDatabase();
    const settings = {
      DATABASE_URL: databaseUrl,
      SLUICE_INTERNAL_REGISTRY: registry.host,
      SLUICE_MAX_TRIGGERED_PER_MINUTE: '0',
    };
    const sluice = await startSluice(settings);
    const runner = scriptedRunner(sluice);
    const { deployed, built } = randomGraph(roll);
    const outside = rooms.flatMap((room) => streams.map((stream) => ({ room, stream })));
    const anywhere = () => outside[roll(outside.length)] ?? { room: '', stream: '' };
    let pushed = 0;
    const pushTo = ({ room, stream }: { room: string; stream: string }) =>
      push(sluice, room, `${stream}:latest`, `push ${String(pushed++)}`);
    for (const room of rooms) await namespace(sluice, room);
    for (const place of [...outside, ...built.map(outputOf)]) {
      const prod = { name: 'prod', source: { kind: 'IMAGE_STREAM_TAG', name: 'latest' } };
      const stream = { namespace: place.room, name: place.stream, tags: [prod] };
      await sluice.mutate('applyImageStream', stream, 'outcome');
      await pushTo(place);
    }
    for (const { room, name, watched } of deployed) {
      const triggers = watched.map(({ container, stream, tag, automatic, ...of }) =>
        onImage(`${stream}:${tag}`, [container], { automatic }, of.room),
      );
      const containers = watched.map(({ container }) => container);
      await apply(sluice, room, deploymentConfig(name, [{ type: 'ConfigChange' }, ...triggers], containers));
      await sluice.mutate('startRollout', { namespace: room, name }, 'rollout { number }');
    }
    for (const each of built) await sluice.mutate('applyBuildConfig', definitionOf(each), 'outcome');

    /** Carries out a build, if there is one: an image that nobody has seen goes to its tag. */
    const runOne = async (): Promise<boolean> => {
      const lease = await runner.maybe({ namespaces: rooms });
      if (!lease) return false;
      const [, repository = ''] = /^[^/]+\/(.+):[^:/]+$/.exec(String(lease.work.push.reference)) ?? [];
      await runner.finish(lease.key, {
        digest: await putBareImage(registry.host, repository, lease.build.id),
      });
      return true;
    };

    /** Every trigger in a state, as `room/target room/stream:tag`. */
    const triggersIn = async (state: string): Promise<string[]> => {
      const states = await Promise.all(
        rooms.map((room) =>
          sluice.data(
            `{ namespace(name: "${room}") { triggers(state: ${state}, first: 100) { nodes { target { name } from { namespace stream tag } } } } }`,
          ),
        ),
      );
      interface Found {
        readonly target: { readonly name: string };
        readonly from: { readonly namespace: string; readonly stream: string; readonly tag: string };
      }
      return states.flatMap(({ namespace: { triggers } }, index) =>
        (triggers.nodes as Found[]).map(
          ({ target, from }) =>
            `${rooms[index] ?? ''}/${target.name} ${from.namespace}/${from.stream}:${from.tag}`,
        ),
      );
    };
    const nodes = await Promise.all(failpoints.map((failpoint) => startNode(databaseUrl, failpoint)));
    const isDead = ({ signalCode }: ChildProcess) => signalCode === 'SIGKILL';
    for (let pushes = 0; !nodes.every(isDead); pushes++) {
      if (pushes === 200)
        throw new Error(
          `Still alive: ${failpoints.filter((_, index) => !nodes[index]?.signalCode).join(', ')}`,
        );
      await pushTo(anywhere());
      await runOne();
      // Whoever is slow gets the time to come by.
      if (pushes > 40)
        await eventually(
          async () => nodes.every(isDead) || (await triggersIn('DUE')).length === 0,
          'somebody to fire what has moved, or to die of it',
          60,
        );
    }

    await startSluice({ ...settings, SLUICE_DISABLE_TRIGGERS: 'false' });
    const fired = () =>
      eventually(async () => (await triggersIn('DUE')).length === 0, 'all triggers to have fired', 60);
    /** Fires, builds all of that, lets the tags move together, and so on until nothing is left to be done. */
    const settle = async () => {
      for (let builds = 0; ;) {
        await fired();
        for (const room of rooms)
          await sluice.mutate('holdTriggers', { namespace: room, reason: 'all at once' }, 'cursor');
        const before = builds;
        while (await runOne()) if (++builds === 500) throw new Error('Builds never end.');
        for (const room of rooms) await sluice.mutate('releaseTriggers', { namespace: room }, 'cursor');
        if (builds === before) return;
      }
    };
    const rolloutsOf = async ({ room, name }: Watcher): Promise<Rollout[]> => {
      const query = `{ deployment(namespace: "${room}", name: "${name}") { rollouts(first: 100) { nodes { number images { container digest } cause { kind eventId } } } } }`;
      const { deployment } = await sluice.data(query);
      return (deployment.rollouts.nodes as Rollout[]).toReversed();
    };
    const historyOf = async ({ room, stream, tag }: Watched): Promise<string[]> => {
      const query = `{ imageTag(namespace: "${room}", stream: "${stream}", tag: "${tag}") { history(first: 100) { nodes { digest } } } }`;
      const { imageTag } = await sluice.data(query);
      return (imageTag.history.nodes as { digest: string }[]).map(({ digest }) => digest).toReversed();
    };
    const buildsOf = async ({ room, name }: Watcher): Promise<Started[]> => {
      const query = `{ buildConfig(namespace: "${room}", name: "${name}") { builds(first: 100) { nodes { number causes { from { name namespace } image } } } } }`;
      const { buildConfig } = await sluice.data(query);
      return (buildConfig.builds.nodes as Started[]).toReversed();
    };
    await settle();

    const held = await triggersIn('HELD');
    for (const each of built) {
      const builds = await buildsOf(each);
      const numbers = builds.map(({ number }) => Number(number));
      expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 1) + index));
      for (const watched of each.watched) {
        const history = await historyOf(watched);
        const run = builds.flatMap(({ causes }) =>
          causes.flatMap(({ from, image }) =>
            from?.namespace === watched.room && from.name === `${watched.stream}:${watched.tag}`
              ? [history.indexOf(/sha256:.*$/.exec(image ?? '')?.[0] ?? '')]
              : [],
          ),
        );
        // Each image once, in the order in which they came, and the last one surely: unless its own builds led to it.
        expect(run).toEqual([...new Set(run)].toSorted((one, other) => one - other));
        const name = `${each.room}/${each.name} ${watched.room}/${watched.stream}:${watched.tag}`;
        if (!watched.automatic) expect(run).toEqual([]);
        else if (!held.includes(name)) expect(run.at(-1)).toBe(history.length - 1);
      }
    }
    for (const each of deployed) {
      const rollouts = await rolloutsOf(each);
      expect(rollouts.map(({ number }) => number)).toEqual(rollouts.map((_, index) => index + 1));
      const causes = rollouts
        .filter(({ cause }) => cause.kind === 'TRIGGER')
        .map(({ cause }) => cause.eventId);
      expect(new Set(causes).size).toBe(causes.length);
      for (const watched of each.watched) {
        const history = await historyOf(watched);
        const run = rollouts.map(
          ({ images }) => images.find(({ container }) => container === watched.container)?.digest ?? '',
        );
        const places = run.map((digest) => history.indexOf(digest));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        if (watched.automatic) expect(run.at(-1)).toBe(history.at(-1));
        else expect(new Set(run).size).toBe(1);
      }
    }

    /** How much there is of each. */
    const counts = async () => {
      const query = `{ ${rooms.map((room) => `${room}: namespace(name: "${room}") { buildConfigs(first: 50) { nodes { name lastVersion } } deployments(first: 50) { nodes { name latestRollout { number } } } }`).join(' ')} }`;
      const data = await sluice.data(query);
      return new Map<string, number>(
        rooms.flatMap((room) => [
          ...(data[room].buildConfigs.nodes as { name: string; lastVersion: string }[]).map(
            ({ name, lastVersion }) => [`BUILD ${room}/${name}`, Number(lastVersion)] as const,
          ),
          ...(data[room].deployments.nodes as { name: string; latestRollout: { number: number } }[]).map(
            ({ name, latestRollout }) => [`ROLLOUT ${room}/${name}`, latestRollout.number] as const,
          ),
        ]),
      );
    };
    for (let round = 0; round < 4; round++) {
      const place = anywhere();
      const tag = { namespace: place.room, stream: place.stream, tag: 'latest' };
      const query = `query ($tag: TagAddressInput!) { blastRadius(tag: $tag) { steps { kind namespace name } isTruncated } }`;
      const { blastRadius } = await sluice.data(query, { tag });
      const told = (blastRadius.steps as { kind: string; namespace: string; name: string }[])
        .filter(({ kind }) => kind !== 'TAG')
        .map(({ kind, ...of }) => `${kind} ${of.namespace}/${of.name}`);
      const before = await counts();
      await pushTo(place);
      await settle();
      const come = [...(await counts())].flatMap(([name, count]) =>
        Array.from({ length: count - (before.get(name) ?? 0) }, () => name),
      );
      expect(come.sort()).toEqual(expectedOf({ deployed, built }, place));
      expect(told.sort()).toEqual(come);
    }
  },
);
