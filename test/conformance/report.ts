/** How many vectors of one kind passed, and what was wrong with the others. */
export interface Report {
  readonly kind: string;
  readonly passed: number;
  readonly failures: readonly string[];
}

/** Checks every vector of a kind; `check` gives what is wrong, or nothing. */
export function checkAll<Vector>(
  kind: string,
  vectors: readonly Vector[],
  check: (vector: Vector) => string | undefined,
): Report {
  const failures = vectors.map(check).filter((failure) => failure !== undefined);
  return { kind, passed: vectors.length - failures.length, failures };
}

/** What is wrong when two values differ, field by field. */
export function difference(name: string, expected: object, actual: object): string | undefined {
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(actual)];
  return wanted === got ? undefined : `${name}: expected ${wanted}, got ${got}`;
}
