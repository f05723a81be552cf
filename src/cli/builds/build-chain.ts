import { BuildChainDocument, type BuildChainQuery } from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { missing } from '../printing/missing.js';
import { parseTagName, shown } from '../naming/names.js';

type Chain = NonNullable<BuildChainQuery['buildChain']>;
type Link = Chain['links'][number];

/** Shows what is built on a tag, directly or not, as a tree or as a graph. */
export async function buildChain(
  word: string,
  {
    triggerOnly = false,
    dot = false,
  }: { readonly triggerOnly: boolean | undefined; readonly dot: boolean | undefined },
  { client, signal, namespace }: Context,
): Promise<Result> {
  if (word === '') throw new UsageError('Say of which tag: adm build-chain STREAM:TAG.');
  const tag = parseTagName(word.replace(/^(istag|imagestreamtag)\//, ''), namespace);
  const { buildChain: chain } = await client.request(
    BuildChainDocument,
    { tag, triggersOnly: triggerOnly },
    { signal },
  );
  if (!chain) throw missing('imagestream', tag.stream, tag.namespace);
  return {
    value: chain,
    names: chain.links.map(({ kind, name }) => `${kind === 'TAG' ? 'istag' : 'bc'}/${name}`),
    view: { text: dot ? asGraph(chain) : asTree(chain, namespace) },
  };
}

function asTree({ links, rings, isTruncated }: Chain, here: string): string {
  const lines = links.map((link) => {
    const by = link.isAutomatic ? '' : ' (by hand only)';
    const ring = link.closesRing ? ' (a ring: see above)' : '';
    return `${'  '.repeat(link.depth)}${nameOf(link, here)}${by}${ring}`;
  });
  return [
    ...lines,
    ...rings.map((ring) => `! builds set themselves off: ${ring.join(' -> ')}`),
    ...(isTruncated ? ['and more than is told here'] : []),
  ].join('\n');
}

/** For Graphviz: tags as boxes, build configs as ellipses; what does not come by itself is dashed. */
function asGraph({ links }: Chain): string {
  const nodes = new Map(links.map((link) => [nameOf(link, ''), link.kind]));
  const edges = new Set(
    links.flatMap((link) => {
      const parent = link.parent === null ? undefined : links[link.parent];
      const style = link.isAutomatic ? '' : ' [style=dashed]';
      return parent ? [`  ${quoted(nameOf(parent, ''))} -> ${quoted(nameOf(link, ''))}${style};`] : [];
    }),
  );
  const drawn = [...nodes].map(
    ([name, kind]) => `  ${quoted(name)} [shape=${kind === 'TAG' ? 'box' : 'ellipse'}];`,
  );
  return ['digraph builds {', '  rankdir=LR;', ...drawn, ...edges, '}'].join('\n');
}

const nameOf = ({ kind, namespace, name }: Link, here: string) =>
  `${kind === 'TAG' ? 'istag' : 'bc'}/${shown(namespace, name, here)}`;

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
