import {
  ImageStreamsDocument,
  ImageTagDocument,
  ImageTagRowsDocument,
  type ImageTagRowsQuery,
} from '../../client/index.js';
import { ago } from '../printing/age.js';
import type { Moment } from '../naming/as-of.js';
import type { Context, Result } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { parseTagName } from '../naming/names.js';
import { everyPage } from '../printing/pages.js';

type Tag = NonNullable<ImageTagRowsQuery['imageStream']>['tags']['nodes'][number];

interface Row {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: Pick<Tag, 'name' | 'current' | 'spec' | 'pullSpec'>;
}

/** All tags of all streams in one namespace, or in all. */
export async function getTags(context: Moment, everywhere: boolean): Promise<Result> {
  const { client, signal, asOf = null } = context;
  const { nodes: streams } = await everyPage(async (after) => {
    const variables = { namespace: everywhere ? null : context.namespace, after, asOf };
    return (await client.request(ImageStreamsDocument, variables, { signal })).imageStreams;
  });
  const rows: Row[] = [];
  for (const { name: stream, namespace } of streams)
    for (const tag of await tagsOf(context, namespace.name, stream))
      rows.push({ namespace: namespace.name, stream, tag });
  const value = rows.map(({ namespace, stream, tag }) => ({
    ...tag,
    stream: { name: stream, namespace: { name: namespace } },
  }));
  return shownAs(value, rows, context, everywhere);
}

/** One tag; as data, with its image. */
export async function getTag(text: string, context: Moment): Promise<Result> {
  const name = parseTagName(text, context.namespace);
  const { client, signal, asOf = null } = context;
  const { imageTag } = await client.request(ImageTagDocument, { ...name, asOf }, { signal });
  if (!imageTag) throw missing('imagestreamtag', `${name.stream}:${name.tag}`, name.namespace);
  return shownAs(imageTag, [{ ...name, tag: imageTag }], context, false);
}

/** A stream that is deleted meanwhile has no tags. */
async function tagsOf(
  { client, signal, asOf = null }: Moment,
  namespace: string,
  stream: string,
): Promise<readonly Tag[]> {
  const { nodes } = await everyPage(async (after) => {
    const page = await client.request(ImageTagRowsDocument, { namespace, stream, after, asOf }, { signal });
    return page.imageStream?.tags ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  });
  return nodes;
}

function shownAs(
  value: unknown,
  rows: readonly Row[],
  { now, namespace }: Context,
  everywhere: boolean,
): Result {
  return {
    value,
    names: rows.map(({ stream, tag }) => `imagestreamtag/${stream}:${tag.name}`),
    view: {
      columns: [
        ...(everywhere ? [{ title: 'NAMESPACE' }] : []),
        ...['NAME', 'IMAGE REFERENCE', 'UPDATED'].map((title) => ({ title })),
        ...['FROM', 'PULL'].map((title) => ({ title, wide: true })),
      ],
      rows: rows.map((row) => [
        ...(everywhere ? [row.namespace] : []),
        `${row.stream}:${row.tag.name}`,
        row.tag.current?.reference ?? '',
        row.tag.current ? ago(row.tag.current.createdAt, now) : '',
        row.tag.spec?.source?.name ?? '',
        row.tag.pullSpec ?? '',
      ]),
      empty: everywhere ? 'There are no tags.' : `There are no tags in namespace “${namespace}”.`,
    },
  };
}
