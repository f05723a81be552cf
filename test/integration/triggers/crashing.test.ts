import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { apply, deploymentConfig, namespace, onImage } from '../../support/deployments.js';
import { freshDatabase } from '../../support/postgres.js';
import { push } from '../../support/pushing.js';
import { istag } from '../../support/rings.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const failpoints = [
  'triggers.told',
  'triggers.claimed',
  'triggers.effected',
  'triggers.settled',
  'triggers.committed',
];

/** The same numbers for the same seed, wherever it runs. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

interface Watched {
  readonly container: string;
  readonly room: string;
  readonly stream: string;
  readonly tag: string;
  readonly automatic: boolean;
}

interface Deployed {
  readonly room: string;
  readonly name: string;
  readonly watched: readonly Watched[];
}

const rooms = ['left', 'right'];
const streams = ['a', 'b', 'c'];

/** Deployments of random tags of both namespaces; `prod` of each stream follows its `latest`. */
function randomGraph(roll: (sides: number) => number): Deployed[] {
  return Array.from({ length: 7 }, (_, index) => ({
    room: rooms[roll(2)] ?? '',
    name: `d${String(index)}`,
    watched: ['one', 'two'].slice(0, 1 + roll(2)).map((container) => ({
      container,
      room: rooms[roll(2)] ?? '',
      stream: streams[roll(3)] ?? '',
      tag: roll(2) === 0 ? 'latest' : 'prod',
      automatic: roll(5) > 0,
    })),
  }));
}

/** Definitions of builds that watch random tags, each tag once. */
function randomBuilds(roll: (sides: number) => number): Deployed[] {
  return Array.from({ length: 4 }, (_, index) => {
    const wanted = Array.from({ length: 1 + roll(3) }, () => ({
      container: '',
      room: rooms[roll(2)] ?? '',
      stream: streams[roll(3)] ?? '',
      tag: roll(2) === 0 ? 'latest' : 'prod',
      automatic: roll(5) > 0,
    }));
    const byTag = new Map(wanted.map((one) => [`${one.room}/${one.stream}:${one.tag}`, one]));
    return { room: rooms[roll(2)] ?? '', name: `b${String(index)}`, watched: [...byTag.values()] };
  });
}

/** A definition as its input says it: nothing but what starts its builds. */
const definition = ({ room, name, watched }: Deployed) => ({
  namespace: room,
  name,
  spec: { source: { dockerfile: 'FROM scratch\n' }, strategy: { docker: {} } },
  triggers: watched.map((one) => ({
    type: 'IMAGE_CHANGE',
    imageChange: { from: istag(`${one.stream}:${one.tag}`, one.room), paused: !one.automatic },
  })),
  runPolicy: 'PARALLEL',
});

/** Which graphs are tried: more of them with e.g. SLUICE_TEST_SEEDS=1,2,3. */
const seeds = (process.env['SLUICE_TEST_SEEDS'] ?? '7,11').split(',').map(Number);

const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** A node of the same database that dies when it comes to a failpoint. */
async function startNode(databaseUrl: string, failpoint: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/trigger-node.ts'], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      PORT: '0',
      SLUICE_FAILPOINT: failpoint,
      SLUICE_DISABLE_SCHEDULED_IMPORT: 'true',
      SLUICE_MAX_TRIGGERED_PER_MINUTE: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  await once(child.stdout as NodeJS.ReadableStream, 'data');
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
    const settings = { DATABASE_URL: databaseUrl, SLUICE_MAX_TRIGGERED_PER_MINUTE: '0' };
    const sluice = await startSluice(settings);
    for (const room of rooms) {
      await namespace(sluice, room);
      for (const name of streams)
        await sluice.mutate(
          'applyImageStream',
          {
            namespace: room,
            name,
            tags: [{ name: 'prod', source: { kind: 'IMAGE_STREAM_TAG', name: 'latest' } }],
          },
          'outcome',
        );
    }
    let pushed = 0;
    const pushTo = async (room: string, stream: string) =>
      push(sluice, room, `${stream}:latest`, `push ${String(pushed++)}`);
    for (const room of rooms) for (const stream of streams) await pushTo(room, stream);
    const graph = randomGraph(roll);
    for (const { room, name, watched } of graph) {
      const triggers = watched.map(({ container, stream, tag, automatic, ...of }) =>
        onImage(`${stream}:${tag}`, [container], { automatic }, of.room),
      );
      await apply(
        sluice,
        room,
        deploymentConfig(
          name,
          [{ type: 'ConfigChange' }, ...triggers],
          watched.map(({ container }) => container),
        ),
      );
      await sluice.mutate('startRollout', { namespace: room, name }, 'rollout { number }');
    }

    const built = randomBuilds(roll);
    for (const each of built) await sluice.mutate('applyBuildConfig', definition(each), 'outcome');

    const nodes = await Promise.all(failpoints.map((failpoint) => startNode(databaseUrl, failpoint)));
    const isDead = ({ signalCode }: ChildProcess) => signalCode === 'SIGKILL';
    for (let pushes = 0; !nodes.every(isDead); pushes++) {
      if (pushes === 200)
        throw new Error(
          `Still alive: ${failpoints.filter((_, index) => !nodes[index]?.signalCode).join(', ')}`,
        );
      await pushTo(rooms[roll(2)] ?? '', streams[roll(3)] ?? '');
    }

    await startSluice({ ...settings, SLUICE_DISABLE_TRIGGERS: 'false' });
    const due = async () => {
      const states = await Promise.all(
        rooms.map((room) =>
          sluice.data(`{ namespace(name: "${room}") { triggers(state: DUE, first: 100) { nodes { id } } } }`),
        ),
      );
      return states.flatMap(({ namespace: { triggers } }) => triggers.nodes as object[]).length;
    };
    const settle = () => eventually(async () => (await due()) === 0, 'all triggers to have fired', 30);
    const rolloutsOf = async ({ room, name }: Deployed): Promise<Rollout[]> => {
      const query = `{ deployment(namespace: "${room}", name: "${name}") { rollouts(first: 100) { nodes { number images { container digest } cause { kind eventId } } } } }`;
      const { deployment } = await sluice.data(query);
      return (deployment.rollouts.nodes as Rollout[]).toReversed();
    };
    const historyOf = async ({ room, stream, tag }: Watched): Promise<string[]> => {
      const query = `{ imageTag(namespace: "${room}", stream: "${stream}", tag: "${tag}") { history(first: 100) { nodes { digest } } } }`;
      const { imageTag } = await sluice.data(query);
      return (imageTag.history.nodes as { digest: string }[]).map(({ digest }) => digest).toReversed();
    };
    const buildsOf = async ({ room, name }: Deployed): Promise<Started[]> => {
      const query = `{ buildConfig(namespace: "${room}", name: "${name}") { builds(first: 100) { nodes { number causes { from { name namespace } image } } } } }`;
      const { buildConfig } = await sluice.data(query);
      return (buildConfig.builds.nodes as Started[]).toReversed();
    };
    await settle();

    for (const each of built) {
      const builds = await buildsOf(each);
      expect(builds.map(({ number }) => number)).toEqual(builds.map((_, index) => String(index + 1)));
      for (const watched of each.watched) {
        const history = await historyOf(watched);
        const run = builds.flatMap(({ causes }) =>
          causes.flatMap(({ from, image }) =>
            from?.namespace === watched.room && from.name === `${watched.stream}:${watched.tag}`
              ? [history.indexOf(/sha256:.*$/.exec(image ?? '')?.[0] ?? '')]
              : [],
          ),
        );
        // Each image once, in the order in which they came, and the last one surely.
        expect(run).toEqual([...new Set(run)].toSorted((one, other) => one - other));
        if (watched.automatic) expect(run.at(-1)).toBe(history.length - 1);
        else expect(run).toEqual([]);
      }
    }
    for (const deployed of graph) {
      const rollouts = await rolloutsOf(deployed);
      expect(rollouts.map(({ number }) => number)).toEqual(rollouts.map((_, index) => index + 1));
      const causes = rollouts
        .filter(({ cause }) => cause.kind === 'TRIGGER')
        .map(({ cause }) => cause.eventId);
      expect(new Set(causes).size).toBe(causes.length);
      for (const watched of deployed.watched) {
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

    for (let round = 0; round < 5; round++) {
      const [room, stream] = [rooms[roll(2)] ?? '', streams[roll(3)] ?? ''];
      const before = await Promise.all(graph.map(rolloutsOf));
      const builtBefore = await Promise.all(built.map(buildsOf));
      const query = `query ($tag: TagAddressInput!) { blastRadius(tag: $tag) { steps { kind namespace name } } }`;
      const { blastRadius } = await sluice.data(query, { tag: { namespace: room, stream, tag: 'latest' } });
      const of = (kind: string) =>
        (blastRadius.steps as { kind: string; namespace: string; name: string }[])
          .flatMap((step) => (step.kind === kind ? [`${step.namespace}/${step.name}`] : []))
          .sort();
      await pushTo(room, stream);
      await settle();
      const after = await Promise.all(graph.map(rolloutsOf));
      const hit = graph.filter(({ watched }) =>
        watched.some((one) => one.automatic && one.room === room && one.stream === stream),
      );
      const grown = graph.filter(
        (_, index) => (after[index]?.length ?? 0) - (before[index]?.length ?? 0) === 1,
      );
      expect(grown).toEqual(hit);
      const builtAfter = await Promise.all(built.map(buildsOf));
      const rebuilt = built.filter(({ watched }) =>
        watched.some((one) => one.automatic && one.room === room && one.stream === stream),
      );
      // A tag and the one that follows it move together: that is one build.
      const grownBuilds = built.map(
        (_, index) => (builtAfter[index]?.length ?? 0) - (builtBefore[index]?.length ?? 0),
      );
      expect(grownBuilds).toEqual(built.map((each) => (rebuilt.includes(each) ? 1 : 0)));
      expect(of('BUILD')).toEqual(rebuilt.map((one) => `${one.room}/${one.name}`).sort());
      expect(after.flat().length - before.flat().length).toBe(hit.length);
      expect(of('ROLLOUT')).toEqual(hit.map((one) => `${one.room}/${one.name}`).sort());
    }
  },
);
