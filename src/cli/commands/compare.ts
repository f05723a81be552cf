import { CompareImagesDocument } from '../../client/index.js';
import { defineCommand } from '../program/command.js';
import { findDigest } from '../tags/compared-image.js';
import { describeComparison } from '../describe/comparison.js';
import { missing } from '../printing/missing.js';

/** Shows how two images differ. */
export const compare = defineCommand({
  name: 'compare',
  operands: ['<a>', '<b>'],
  summary:
    'Show how two images differ: tags, earlier items of one (web:prod@{1}), digests, or as of a time (web:prod@{2h}).',
  examples: ['sluice compare web:prod@{1} web:prod', 'sluice compare web:test shop/web:prod -o json'],
  flags: {},
  async run([first = '', second = ''], _, context) {
    const { client, signal } = context;
    const [a, b] = [await findDigest(first, context), await findDigest(second, context)];
    const { compareImages } = await client.request(CompareImagesDocument, { a, b }, { signal });
    if (!compareImages) throw missing('image', a);
    return {
      value: compareImages,
      names: [`image/${a}`, `image/${b}`],
      view: { text: describeComparison(compareImages, first, second) },
    };
  },
});
