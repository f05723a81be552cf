import { posix } from 'node:path';
import { z } from 'zod';
import type { Container } from './container.js';

const metadata = z.object({ labels: z.array(z.record(z.string(), z.string())) });
const longest = 64 * 1024;

/** Labels that `assemble` has asked for in `image_metadata.json` (DOMAIN.md B14); none where that file is not there. */
export async function metadataLabels(
  container: Container,
  destination: string,
): Promise<[name: string, value: string][]> {
  const path = posix.join(destination, '.s2i', 'image_metadata.json');
  let text = '';
  const onData = (piece: Buffer) => {
    if (text.length < longest) text += piece.toString('utf8');
  };
  const { code } = await container.run(['/bin/sh', '-c', '[ ! -f "$1" ] || cat -- "$1"', 'sh', path], {
    user: '0',
    onData,
  });
  if (code !== 0 || text === '') return [];
  try {
    return metadata.parse(JSON.parse(text)).labels.flatMap((labels) => Object.entries(labels));
  } catch {
    return [];
  }
}
