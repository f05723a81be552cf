import { isScalar, Scalar } from 'yaml';
import type { Container } from './containers.js';
import { startOf } from './nodes.js';

/** A container and the image that it gets. */
export interface NewImage {
  readonly container: Pick<Container, 'map' | 'node'>;
  readonly image: string;
}

/** The text with these images in place of the old ones; no other character changes. */
export function spliceImages(text: string, images: readonly NewImage[]): string {
  const edits = images.map((each) => editOf(text, each)).sort((one, other) => one.start - other.start);
  let done = 0;
  let result = '';
  for (const { start, end, replacement } of edits) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

function editOf(text: string, { container: { map, node }, image }: NewImage) {
  if (!node) return insertion(text, map, image);
  const [start, end] = node.range ?? [0, 0];
  if (start === end)
    return { start, end, replacement: /\s/.test(text[start - 1] ?? '') ? image : ` ${image}` };
  const type = isScalar(node) ? node.type : undefined;
  if (type === Scalar.QUOTE_DOUBLE) return { start, end, replacement: `"${image}"` };
  if (type === Scalar.QUOTE_SINGLE) return { start, end, replacement: `'${image}'` };
  const lineEnd = text.slice(start, end).endsWith('\n') ? '\n' : '';
  return { start, end, replacement: `${image}${lineEnd}` };
}

/** Puts an image that was not there before the container's first key. */
function insertion(text: string, map: Container['map'], image: string) {
  const key = map.items[0]?.key;
  const start = isScalar(key) ? startOf(key) : startOf(map);
  if (map.flow === true) {
    const at = startOf(map) + 1;
    return { start: at, end: at, replacement: `"image": "${image}"${map.items.length > 0 ? ', ' : ''}` };
  }
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  return { start, end: start, replacement: `image: ${image}\n${indent}` };
}
