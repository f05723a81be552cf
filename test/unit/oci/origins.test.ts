import { expect, test } from 'vitest';
import { parseReference } from '../../../src/oci/index.js';
import { Origins } from '../../../src/oci/transport/origins.js';
import { notReached } from '../../../src/oci/transport/transport-errors.js';

test('of 1,000 hosts it is remembered that they speak http, those that were used last', async () => {
  const origins = new Origins();
  /** What was tried of a host, in turn. */
  const reach = async (n: number) => {
    const tried: string[] = [];
    await origins.reach(parseReference(`host-${String(n)}.example/app`), true, ({ origin }) => {
      tried.push(origin.protocol);
      return origin.protocol === 'http:' ? Promise.resolve() : Promise.reject(notReached(origin));
    });
    return tried;
  };
  for (let n = 0; n < 1_100; n++) expect(await reach(n)).toEqual(['https:', 'http:']);
  expect(await reach(1_099)).toEqual(['http:']);
  expect(await reach(0)).toEqual(['https:', 'http:']);
});
