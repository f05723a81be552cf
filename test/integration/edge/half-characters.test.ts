import { expect, test } from 'vitest';
import { mutation, startSluice } from '../../support/sluice.js';

const sluice = await startSluice();

const errorsOf = async (field: string, input: object): Promise<unknown> => {
  const answer = await sluice.ask(mutation(field, ''), { input: { namespace: 'default', ...input } });
  return (answer.data as Record<string, { userErrors: unknown }>)[field]?.userErrors;
};
const refused = [
  { code: 'BAD_USER_INPUT', message: 'Text must be valid Unicode without NUL characters.', path: null },
];

test.each(['x\ud800', '\udc00x', '\ud800\ud800', '\udfff\ud800'])(
  'half a character in an annotation of a stream is refused as text that is none: %j',
  async (value) => {
    const annotations = [{ key: 'a', value }];
    expect(await errorsOf('applyImageStream', { name: 'halves', annotations })).toEqual(refused);
  },
);

test('a whole character, though JSON writes it as two halves, is kept', async () => {
  const annotations = [{ key: 'a', value: '\ud83d\ude80' }];
  const input = { namespace: 'default', name: 'whole', annotations };
  const answer = await sluice.mutate('applyImageStream', input, 'imageStream { annotations { value } }');
  expect(answer).toMatchObject({ imageStream: { annotations: [{ value: '🚀' }] } });
});

test('half a character in a manifest is refused likewise, wherever it stands', async () => {
  const spec = '{"template":{"spec":{"containers":[{"name":"c","image":"quay.io/org/app:1"}]}}}';
  const deployment = (metadata: string, more = '') =>
    `{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"${metadata}},"spec":${spec}${more}}`;
  for (const manifest of [
    deployment(String.raw`,"annotations":{"a":"\ud83d"}`),
    deployment('', String.raw`,"note":"\udc00"`),
  ])
    expect(await errorsOf('applyDeployment', { manifest })).toEqual(refused);
});
