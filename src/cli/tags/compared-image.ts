import { SluiceError, TagItemsDocument } from '../../client/index.js';
import { parseTime } from '../naming/as-of.js';
import type { Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { readStreamImage } from '../listings/images.js';
import { missing } from '../printing/missing.js';
import { parseTagName } from '../naming/names.js';

/** How many items back a position may lie: one page of a history. */
const furthest = 99;

/**
 * The digest that an operand names: one itself, an image of a stream (`app@3823c45b`), a tag (`app:prod`), an earlier
 * item of its history (`app:prod@{1}`), or what it pointed at some time ago (`app:prod@{2h}`).
 */
export async function findDigest(operand: string, context: Context): Promise<string> {
  if (/^sha(256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(operand)) return operand;
  const [, tag, back] = /^([^@]+)@\{([^{}]+)\}$/.exec(operand) ?? [];
  if (tag !== undefined && back !== undefined)
    return /^\d+$/.test(back)
      ? digestOfTag(tag, Number(back), null, context)
      : digestOfTag(tag, 0, parseTime(back, context.now), context);
  if (operand.includes('@')) return (await readStreamImage(operand, context)).image.digest;
  return digestOfTag(operand, 0, null, context);
}

async function digestOfTag(
  text: string,
  position: number,
  asOf: string | null,
  { client, namespace, signal }: Context,
): Promise<string> {
  if (position > furthest)
    throw new UsageError(`“@{${String(position)}}” is too far back; ${String(furthest)} is the furthest.`);
  const name = parseTagName(text, namespace);
  const variables = { ...name, first: position + 1, asOf };
  const { imageTag } = await client.request(TagItemsDocument, variables, { signal });
  const full = `${name.stream}:${name.tag}`;
  if (!imageTag) throw missing('imagestreamtag', full, name.namespace);
  const item = imageTag.history.nodes[position];
  if (!item && position === 0)
    throw new SluiceError(
      'NOT_FOUND',
      `imagestreamtag “${full}” points at nothing${asOf === null ? ' yet' : ' as of then'}.`,
    );
  if (!item) throw missing('item of the history', `${full}@{${String(position)}}`, name.namespace);
  if (item.digest === null) throw missing('image behind', item.reference);
  return item.digest;
}
