/** A step, as far as its place matters. */
interface Placed {
  readonly id: string;
  readonly parent: string | null;
  readonly depth: number;
}

/**
 * The lane of each step: the column is its depth; the row is its parent's, where that is free, or a new one. A row once
 * given is kept in `lanes`, so that nothing moves when more steps come.
 */
export function layInLanes(steps: readonly Placed[], lanes: Map<string, number>): number {
  const taken = new Set<string>();
  for (const { id, depth } of steps)
    if (lanes.has(id)) taken.add(`${String(depth)} ${String(lanes.get(id))}`);
  let rows = Math.max(0, ...[...lanes.values()].map((row) => row + 1));
  for (const { id, parent, depth } of steps) {
    if (lanes.has(id)) continue;
    const wanted = parent === null ? undefined : lanes.get(parent);
    const row = wanted !== undefined && !taken.has(`${String(depth)} ${String(wanted)}`) ? wanted : rows++;
    lanes.set(id, row);
    taken.add(`${String(depth)} ${String(row)}`);
  }
  return rows;
}
