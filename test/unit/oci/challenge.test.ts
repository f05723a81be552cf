import { expect, test } from 'vitest';
import { parseChallenges } from '../../../src/oci/sign-in/challenge.js';

test.each<[string, [scheme: string, parameters: Record<string, string>][]]>([
  ['Basic realm="Registry"', [['basic', { realm: 'Registry' }]]],
  [
    'Bearer realm="https://auth.example/token",service="registry",scope="repository:shop/web:pull,push"',
    [
      [
        'bearer',
        { realm: 'https://auth.example/token', service: 'registry', scope: 'repository:shop/web:pull,push' },
      ],
    ],
  ],
  ['BEARER REALM="https://a", Service=plain', [['bearer', { realm: 'https://a', service: 'plain' }]]],
  [
    'Basic realm="a, b", Bearer realm="https://a" , service="s"',
    [
      ['basic', { realm: 'a, b' }],
      ['bearer', { realm: 'https://a', service: 's' }],
    ],
  ],
  [
    'Negotiate, Basic realm=r',
    [
      ['negotiate', {}],
      ['basic', { realm: 'r' }],
    ],
  ],
  [
    'Negotiate abc==, Basic realm=r',
    [
      ['negotiate', {}],
      ['basic', { realm: 'r' }],
    ],
  ],
  [String.raw`Basic realm="say \"hi\", \\ there"`, [['basic', { realm: String.raw`say "hi", \ there` }]]],
  ['Bearer realm = "https://a"', [['bearer', { realm: 'https://a' }]]],
  [',, Basic realm=r,', [['basic', { realm: 'r' }]]],
  ['realm="https://a"', []],
  ['Bearer realm="never closed', [['bearer', {}]]],
  ['', []],
])('reads %s', (header, expected) => {
  const read = parseChallenges(header).map(({ scheme, parameters }) => [
    scheme,
    Object.fromEntries(parameters),
  ]);
  expect(read).toEqual(expected);
});

test('reads nothing from a header that is far too long', () => {
  expect(parseChallenges(`Bearer realm="https://a",scope="${'x'.repeat(9_000)}"`)).toEqual([]);
});
