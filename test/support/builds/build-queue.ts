import { eventually } from '../wait.js';
import type { startBuildSite } from './build-site.js';

type Site = Awaited<ReturnType<typeof startBuildSite>>;

/** What is asked of a queue, and how many builds it is to have. */
export interface QueueOptions {
  readonly runPolicy: 'SERIAL' | 'SERIAL_LATEST_ONLY' | 'PARALLEL';
  readonly count: number;
}

/** How it went; without faults all is as the run policy promises. */
export interface QueueResult {
  readonly completed: number;
  readonly cancelled: number;
  /** How many builds each runner has begun. */
  readonly byRunner: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly faults: readonly string[];
}

interface Row {
  readonly name: string;
  readonly number: string;
  readonly phase: string;
  readonly runner: string | null;
  readonly attempt: number;
  readonly message: string | null;
  readonly result: { readonly digest: string | null } | null;
}

/**
 * Starts so many tiny builds of one definition, four at a time, and lets the runners that are there end them; then
 * compares what the log of events tells with what the run policy promises.
 */
export async function queueOfBuilds(site: Site, { runPolicy, count }: QueueOptions): Promise<QueueResult> {
  const config = `queue-${runPolicy.toLowerCase().replaceAll('_', '-')}`;
  const source = { dockerfile: 'FROM scratch\nLABEL tiny=yes\n' };
  const fields = { runPolicy, successfulBuildsHistoryLimit: null, failedBuildsHistoryLimit: null };
  await site.define(config, { source }, fields);
  const began = Date.now();
  let left = count;
  const starter = async () => {
    while (left-- > 0) await site.start(config);
  };
  await Promise.all([starter(), starter(), starter(), starter()]);
  const builds = await eventually(
    async () => {
      const rows = await buildsOf(site, config);
      return rows.every(({ phase }) => phase === 'COMPLETE' || phase === 'CANCELLED') ? rows : null;
    },
    `${String(count)} builds to end`,
    900,
  );
  const seconds = (Date.now() - began) / 1_000;
  const order = await turnsOf(site, config);
  const completed = builds.filter(({ phase }) => phase === 'COMPLETE');
  const byRunner: Record<string, number> = {};
  for (const { runner } of completed) byRunner[runner ?? ''] = (byRunner[runner ?? ''] ?? 0) + 1;
  return {
    completed: completed.length,
    cancelled: builds.length - completed.length,
    byRunner,
    seconds,
    faults: [
      ...(builds.length === count ? [] : [`there are ${String(builds.length)} builds`]),
      ...onceEach(completed, order),
      ...(runPolicy === 'PARALLEL' ? [] : oneAtATime(order)),
      ...policyFaults(runPolicy, builds),
    ],
  };
}

async function buildsOf({ sluice }: Site, name: string): Promise<Row[]> {
  const { buildConfig } = await sluice.data(
    `query ($name: String!) { buildConfig(namespace: "shop", name: $name) { builds(first: 100) { nodes {
       name number phase runner attempt message result { digest } } } } }`,
    { name },
  );
  return (buildConfig.builds.nodes as Row[]).toReversed();
}

interface Turn {
  readonly type: string;
  readonly buildName: string;
}

/** What began and ended, in the order of the log. */
async function turnsOf({ sluice }: Site, config: string): Promise<Turn[]> {
  const turns: (Turn & { configName: string })[] = [];
  for (let after: string | null = null; ;) {
    const { events } = (await sluice.data(
      `query ($after: String) { events(types: ["build.started", "build.completed"], first: 50, after: $after) {
         nodes { type ... on BuildEvent { buildName configName } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )) as {
      events: {
        nodes: (Turn & { configName: string })[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    turns.push(...events.nodes);
    if (!events.pageInfo.hasNextPage) break;
    after = events.pageInfo.endCursor;
  }
  return turns.filter(({ configName }) => configName === config).reverse();
}

const onceEach = (completed: readonly Row[], order: readonly Turn[]): string[] =>
  completed.flatMap(({ name, attempt, result }) => {
    const of = order.filter(({ buildName }) => buildName === name).map(({ type }) => type);
    const isOnce = of.join() === 'build.started,build.completed' && attempt === 1;
    return isOnce && result?.digest != null ? [] : [`${name}: ${of.join(' ')}, attempt ${String(attempt)}`];
  });

/** Each begins after the one before has ended, by number. */
function oneAtATime(order: readonly Turn[]): string[] {
  const numbers = order.map(({ buildName }) => Number(buildName.split('-').at(-1)));
  return order.flatMap(({ type, buildName }, index) => {
    const isSecond = index % 2 === 1;
    const fits = isSecond
      ? type === 'build.completed' && numbers[index] === numbers[index - 1]
      : type === 'build.started' && (index === 0 || (numbers[index] ?? 0) > (numbers[index - 1] ?? 0));
    return fits ? [] : [`${type} ${buildName} out of turn`];
  });
}

function policyFaults(runPolicy: QueueOptions['runPolicy'], builds: readonly Row[]): string[] {
  const cancelled = builds.filter(({ phase }) => phase === 'CANCELLED');
  if (runPolicy !== 'SERIAL_LATEST_ONLY') return cancelled.map(({ name }) => `${name} was cancelled`);
  const strange = cancelled.filter(({ message }) => message?.startsWith('Replaced by ') !== true);
  return [
    ...strange.map(({ name }) => `${name} was cancelled, and replaced by none`),
    ...(builds.at(-1)?.phase === 'COMPLETE' ? [] : ['the newest build has not run']),
  ];
}
