import type { Build } from '../model.js';

/** A label or variable. */
interface Pair {
  readonly key: string;
  readonly value: string;
}

const label = 'io.openshift.build.';

/**
 * What every output image says of its origin, but for the commit, which the runner finds out: labels, in which those of
 * the definition win, and variables.
 */
export function outputMetadata({ namespace, name, spec, inputs }: Build) {
  const { git, contextDir } = spec.source;
  const builder = inputs.find(({ index }) => index === null);
  const computed: Record<string, string | null | undefined> = {
    [`${label}name`]: name,
    [`${label}namespace`]: namespace,
    [`${label}source-location`]: git?.uri,
    [`${label}commit.ref`]: git?.ref,
    [`${label}source-context-dir`]: contextDir,
    [`${label}image`]: builder?.reference,
  };
  const own = Object.fromEntries(spec.output.imageLabels.map((one) => [one.name, one.value]));
  return {
    labels: pairs({ ...computed, ...own }),
    ownLabels: Object.keys(own),
    env: pairs({
      OPENSHIFT_BUILD_NAME: name,
      OPENSHIFT_BUILD_NAMESPACE: namespace,
      OPENSHIFT_BUILD_SOURCE: git?.uri,
      OPENSHIFT_BUILD_REFERENCE: git?.ref,
    }),
  };
}

const pairs = (map: Record<string, string | null | undefined>): Pair[] =>
  Object.entries(map).flatMap(([key, value]) => (value == null ? [] : [{ key, value }]));
