import { BuildFailure } from './build-failure.js';

/** One `FROM` of a Dockerfile. */
interface From {
  /** Where its words begin in the text, and end. */
  readonly start: number;
  readonly end: number;
  readonly image: string;
  readonly name: string | null;
}

const instruction = /^[ \t]*FROM[ \t]+((?:--\S+[ \t]+)*)(\S+)(?:[ \t]+AS[ \t]+(\S+))?[ \t]*\r?$/gim;

function fromsOf(text: string): From[] {
  return [...text.matchAll(instruction)].map((match) => {
    const [whole, flags = '', image = '', name] = match;
    const start = match.index + whole.indexOf(image, whole.toUpperCase().indexOf('FROM') + 4 + flags.length);
    return { start, end: start + image.length, image, name: name?.toLowerCase() ?? null };
  });
}

/**
 * Puts `image` in place of what the last stage is built from, as a Docker strategy's `from` asks (DOMAIN.md B13; see
 * `replaceLastFrom` of OpenShift's builder). Where that stage goes on from an earlier one, the earlier one's base is it.
 */
export function replaceLastFrom(text: string, image: string): string {
  const froms = fromsOf(text);
  const last = baseOf(froms, froms.at(-1));
  if (!last)
    throw new BuildFailure('ManageDockerfileFailed', 'The Dockerfile has no FROM instruction: add one.');
  return text.slice(0, last.start) + image + text.slice(last.end);
}

/** Follows stages that are built from other stages down to one that is built from an image. */
function baseOf(froms: readonly From[], from: From | undefined): From | undefined {
  if (!from) return undefined;
  const earlier = froms
    .slice(0, froms.indexOf(from))
    .findLast(({ name }) => name === from.image.toLowerCase());
  return earlier ? baseOf(froms, earlier) : from;
}

/** The images that a Dockerfile is built from, each once, but for `scratch`, its own stages, and those named by arguments. */
export function imagesOf(text: string): string[] {
  const froms = fromsOf(text);
  const stages = new Set(froms.map(({ name }) => name));
  const images = froms
    .map(({ image }) => image)
    .filter((image) => image !== 'scratch' && !image.includes('$') && !stages.has(image.toLowerCase()));
  return [...new Set(images)];
}

/** What the image says of itself: variables and labels that its build gives it. */
export interface Metadata {
  readonly env: readonly (readonly [name: string, value: string])[];
  readonly labels: readonly (readonly [name: string, value: string])[];
}

/**
 * Adds one ENV and one LABEL instruction at the end, as OpenShift's builder does: they differ from build to build, so
 * that nothing of a cache would be left behind them, and each `--label` of buildah would be a step and a commit of its
 * own. Null where that cannot be done at the end of this text: its last line goes on, or it has an escape character of
 * its own.
 */
export function withMetadata(text: string, { env, labels }: Metadata): string | null {
  if (/^\s*#\s*escape\s*=/im.test(text) || /\\\s*$/.test(text)) return null;
  const lines = [
    ...(env.length > 0 ? [`ENV ${pairsOf(env)}\n`] : []),
    ...(labels.length > 0 ? [`LABEL ${pairsOf(labels)}\n`] : []),
  ];
  return lines.length === 0 ? text : `${text}${text.endsWith('\n') ? '' : '\n'}${lines.join('')}`;
}

const pairsOf = (pairs: Metadata['env']) =>
  pairs.map(([name, value]) => `${quoted(name)}=${quoted(value)}`).join(' ');

/**
 * Sets variables at the beginning of each stage, to what they say: buildah's own option would put other variables into
 * them wherever there is a dollar sign. Null where the text has an escape character of its own.
 */
export function withVariables(text: string, env: Metadata['env']): string | null {
  if (/^\s*#\s*escape\s*=/im.test(text)) return null;
  return env.length === 0 ? text : text.replace(instruction, (from) => `${from}\nENV ${pairsOf(env)}`);
}

/** Whether the image gets one layer at most, whether or not each instruction makes one: then none is to be kept between. */
export const makesOneLayer = (text: string): boolean =>
  fromsOf(text).length === 1 && (text.match(/^[ \t]*(?:RUN|COPY|ADD)\b/gim) ?? []).length <= 1;

/** A word for a Dockerfile that stands for itself: no variable is put into it, and its lines are one. */
const quoted = (text: string) =>
  `"${text
    .replace(/["\\$]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')}"`;
