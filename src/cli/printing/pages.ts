/** One page of a connection. */
export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads a connection to its end, or until there are `most` nodes. */
export async function everyPage<Node>(
  read: (after: string | null) => Promise<PageOf<Node>>,
  most = 100_000,
): Promise<{ nodes: Node[]; more: boolean }> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const page: PageOf<Node> = await read(after);
    nodes.push(...page.nodes);
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null || endCursor === after || nodes.length >= most)
      return { nodes: nodes.slice(0, most), more: nodes.length > most || hasNextPage };
    after = endCursor;
  }
}
