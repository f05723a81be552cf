import {
  DeclaredStreamDocument,
  DeclaredStreamsDocument,
  DeclaredTagsDocument,
  type DeclaredStreamPartsFragment,
} from '../../client/index.js';
import type { Context } from '../program/command.js';
import { streamAsIs, type DeclaredStream } from '../manifests/declared.js';
import { everyPage } from '../printing/pages.js';

/** A stream as it is declared on the server, with all its tags; undefined when there is none. */
export async function readDeclared(
  context: Context,
  namespace: string,
  name: string,
): Promise<DeclaredStream | undefined> {
  const { client, signal } = context;
  const { imageStream } = await client.request(DeclaredStreamDocument, { namespace, name }, { signal });
  return imageStream ? withTags(context, imageStream) : undefined;
}

/** Every stream of a namespace as it is declared, without its tags. */
export async function declaredStreams({ client, signal }: Context, namespace: string) {
  const { nodes } = await everyPage(async (after) => {
    const page = await client.request(DeclaredStreamsDocument, { namespace, after }, { signal });
    return page.imageStreams;
  });
  return nodes;
}

/** The stream with all its tags, read page by page. */
export async function withTags(
  { client, signal }: Context,
  stream: DeclaredStreamPartsFragment,
): Promise<DeclaredStream> {
  const place = { namespace: stream.namespace.name, name: stream.name };
  const { nodes } = await everyPage(async (after) => {
    const page = await client.request(DeclaredTagsDocument, { ...place, after }, { signal });
    return page.imageStream?.tags ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  });
  return streamAsIs(stream, nodes);
}
