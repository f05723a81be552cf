import { ImageStreamsDocument } from '../../client/index.js';
import { ago } from '../printing/age.js';
import type { Moment } from '../naming/as-of.js';
import type { Context, Result } from '../program/command.js';
import { splitNamespace } from '../naming/names.js';
import { everyPage } from '../printing/pages.js';
import { readStream } from '../tags/read-stream.js';

/** What one line of `get is` needs. */
interface Row {
  readonly namespace: { readonly name: string };
  readonly name: string;
  readonly repository: string | null;
  readonly tags: readonly { readonly name: string; readonly movedAt: string | undefined }[];
  readonly localLookup: boolean;
}

/** The streams of one namespace, or of all. */
export async function getStreams(context: Moment, everywhere: boolean): Promise<Result> {
  const { client, signal, namespace, asOf = null } = context;
  const { nodes } = await everyPage(async (after) => {
    const variables = { namespace: everywhere ? null : namespace, after, asOf };
    return (await client.request(ImageStreamsDocument, variables, { signal })).imageStreams;
  });
  const rows = nodes.map((stream) => ({
    ...stream,
    repository: repositoryOf(stream),
    tags: stream.tags.nodes.map(({ name, current }) => ({ name, movedAt: current?.createdAt })),
  }));
  return shownAs(nodes, rows, context, everywhere);
}

/** One stream; as data, with all its tags. */
export async function getStream(text: string, context: Moment): Promise<Result> {
  const { namespace, name } = splitNamespace(text, context.namespace);
  const stream = await readStream(context, namespace, name);
  const tags = stream.tags.map((tag) => ({ name: tag.name, movedAt: tag.history.nodes[0]?.createdAt }));
  return shownAs(stream, [{ ...stream, repository: repositoryOf(stream), tags }], context, false);
}

const repositoryOf = (stream: {
  readonly publicImageRepository: string | null;
  readonly imageRepository: string | null;
  readonly dockerImageRepository: string | null;
}) => stream.publicImageRepository ?? stream.imageRepository ?? stream.dockerImageRepository;

function shownAs(
  value: unknown,
  rows: readonly Row[],
  { now, namespace }: Context,
  everywhere: boolean,
): Result {
  const columns = [
    ...(everywhere ? [{ title: 'NAMESPACE' }] : []),
    ...['NAME', 'IMAGE REPOSITORY', 'TAGS', 'UPDATED'].map((title) => ({ title })),
    { title: 'LOCAL LOOKUP', wide: true },
  ];
  return {
    value,
    names: rows.map(({ name }) => `imagestream/${name}`),
    view: {
      columns,
      rows: rows.map((row) => [
        ...(everywhere ? [row.namespace.name] : []),
        row.name,
        row.repository ?? '',
        someOf(row.tags.map(({ name }) => name)),
        updated(row, now),
        String(row.localLookup),
      ]),
      empty: everywhere
        ? 'There are no image streams.'
        : `There are no image streams in namespace “${namespace}”.`,
    },
  };
}

/** As many names as fit into a column, and how many more there are. */
function someOf(names: readonly string[]): string {
  const some = names.slice(0, 5).join(',');
  return names.length > 5 ? `${some} + ${String(names.length - 5)} more...` : some;
}

function updated({ tags }: Row, now: Date): string {
  const latest = tags
    .flatMap(({ movedAt }) => movedAt ?? [])
    .reduce((one, other) => (one > other ? one : other), '');
  return latest === '' ? '' : ago(latest, now);
}
