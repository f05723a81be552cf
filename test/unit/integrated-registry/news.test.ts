import { expect, test } from 'vitest';
import { isNews, placeOf } from '../../../src/domains/integrated-registry/model.js';
import { readScopes } from '../../../src/domains/integrated-registry/scopes.js';
import { actorOfSubject, subjectOf } from '../../../src/domains/integrated-registry/subjects.js';

const [earlier, at, later] = [1, 2, 3].map((second) => new Date(second * 1_000)) as [Date, Date, Date];
const [a, b] = ['sha256:a', 'sha256:b'] as const;

test.each([
  ['the first that is heard of a tag', null, a, false, true],
  ['a tag that points elsewhere than was known, whatever the clock says', [b, later], a, true, true],
  ['the same image pushed again later', [a, earlier], a, true, true],
  ['the same notification again', [a, at], a, true, false],
  ['a push that another has overtaken, of an image never seen', [b, earlier], b, false, true],
  ['one that another has overtaken, and later ones are known', [b, later], b, false, false],
  ['one that another has overtaken, of an image that was left', [b, earlier], b, true, false],
  ['a tag that is gone', null, null, false, false],
] as const)('%s', (_, known, current, isKnownImage, expected) => {
  const standing = { known: known && { digest: known[0], pushedAt: known[1] }, current, isKnownImage };
  expect(isNews({ digest: a, at }, standing)).toBe(expected);
});

test('a repository is a stream when it has the form of one, in a namespace', () => {
  expect(placeOf('shop/web.v2')).toEqual({ namespace: 'shop', stream: 'web.v2' });
  for (const other of [
    'web',
    'shop/',
    '/web',
    'a/b/c',
    'Shop/web',
    'shop/Web',
    'shop/we__b',
    `shop/${'w'.repeat(64)}`,
  ])
    expect(placeOf(other), other).toBeNull();
});

test('scopes ask for pulls and pushes; what else they ask for is left out', () => {
  expect(
    readScopes([
      'repository:shop/web:pull,push',
      'repository:shop/web:pull repository:shop/api:pull',
      'repository(plugin):shop/plug:pull,delete',
      'registry:catalog:*',
      'repository:shop/web',
      '',
      'repository:host:5000/x:pull',
    ]),
  ).toEqual([
    { repository: 'shop/web', actions: ['pull', 'push'] },
    { repository: 'shop/api', actions: ['pull'] },
    { repository: 'shop/plug', actions: ['pull'] },
  ]);
});

test('a pusher is known again by what the registry was told of them', () => {
  const ada = { kind: 'USER', name: 'ada' } as const;
  const builder = { kind: 'SERVICE_ACCOUNT', name: 'system:serviceaccount:shop:builder' } as const;
  for (const actor of [ada, builder]) expect(actorOfSubject(subjectOf(actor))).toEqual(actor);
  for (const other of ['', 'ada', 'system:sluice', 'root:ada', 'user:'])
    expect(actorOfSubject(other)).toBeNull();
});
