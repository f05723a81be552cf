import type { IncomingMessage } from 'node:http';
import type { Edge } from './server.js';

const pages = ['/livez', '/readyz', '/version', '/graphiql'] as const;

/** A page that says something of the node, or has files of its own below it. */
export type PagePath = (typeof pages)[number];

/** The page at a path. */
export function pageAt(path: string): PagePath | undefined {
  const own = path.startsWith('/graphiql/') ? '/graphiql' : path;
  return pages.find((page) => page === own);
}

/** What else is served at a path beside the graph. */
export const handlerAt = ({ handlers }: Edge, path: string) =>
  handlers?.find(({ path: own }) => path === own || path.startsWith(`${own}/`));

/** Where a request came to, in words of which there are few: an address that is served, but for the console's, or `elsewhere`. */
export function placeOf(edge: Edge, request: IncomingMessage): string {
  const path = pathOf(request);
  if (path === '/graphql' || path === '/events') return path;
  return handlerAt(edge, path)?.path ?? pageAt(path) ?? 'elsewhere';
}

/** What is asked for, without the question mark and all behind it. */
export function pathOf({ url = '' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
