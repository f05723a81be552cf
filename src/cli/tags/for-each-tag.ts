import type { Context, Result } from '../program/command.js';
import { parseTagName, type TagName } from '../naming/names.js';

/** What became of one tag. */
interface Outcome {
  readonly value: unknown;
  readonly cursor: string | null;
  readonly line: string;
}

/** Does the same to each tag named, in turn; stops at the first failure, and shows what was done before it. */
export async function forEachTag(
  words: readonly string[],
  context: Context,
  act: (name: TagName, context: Context) => Promise<Outcome>,
): Promise<Result> {
  const names = words.map((word) => parseTagName(word, context.namespace));
  const outcomes: Outcome[] = [];
  let failure: unknown;
  for (const name of names) {
    try {
      outcomes.push(await act(name, context));
    } catch (error) {
      failure = error;
      break;
    }
  }
  return {
    value: outcomes.map(({ value }) => value),
    names: names.slice(0, outcomes.length).map(({ stream, tag }) => `imagestreamtag/${stream}:${tag}`),
    view: { text: outcomes.map(({ line }) => line).join('\n') },
    cursor: outcomes.at(-1)?.cursor,
    failure,
  };
}
