import { expect, test } from 'vitest';
import { exact, ImportError, parseReference, withMirrors } from '../../../src/oci/index.js';

/** Asks for a reference where only `answering` has it; says who was asked, and the reference that came of it. */
async function ask(entries: string[], reference: string, answering: string) {
  const asked: string[] = [];
  const registries = withMirrors(
    {
      listTags: () => Promise.resolve([]),
      fetchImage: (request) => {
        const place = exact(request.reference);
        asked.push(place);
        if (place !== answering) return Promise.reject(new ImportError('NotFound', `${place} is not there.`));
        return Promise.resolve({ digest: 'sha256:1', listDigest: null, reference: place, unchanged: true });
      },
    },
    entries,
  );
  const request = { reference: parseReference(reference), insecure: false, mode: 'LEGACY' } as const;
  const found = await registries.fetchImage(request).then(
    (image) => image.reference,
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  return { asked, found };
}

const two = ['quay.io/org=first.example/org', 'quay.io/org=second.example:5000/copies'];

test('mirrors are asked in order, and what one has keeps the reference of the source', async () => {
  expect(await ask(two, 'quay.io/org/app:1', 'second.example:5000/copies/app:1')).toEqual({
    asked: ['first.example/org/app:1', 'second.example:5000/copies/app:1'],
    found: 'quay.io/org/app@sha256:1',
  });
});

test('when no mirror has it, the source itself is asked, and its failure is told', async () => {
  const { asked, found } = await ask(two, 'quay.io/org/app:1', 'nowhere');
  expect(asked.at(-1)).toBe('quay.io/org/app:1');
  expect(found).toBe('quay.io/org/app:1 is not there.');
});

test('a source that may not be asked itself is not', async () => {
  const { asked } = await ask([...two, 'quay.io/org=!'], 'quay.io/org/app:1', 'quay.io/org/app:1');
  expect(asked).toHaveLength(2);
});

test.each([
  ['quay.io/organisation/app:1', ['quay.io/organisation/app:1']],
  ['quay.io/org/special/app:1', ['special.example/app:1', 'quay.io/org/special/app:1']],
  ['redis', ['hub.example/library/redis:latest', 'redis']],
])('the longest source that leads to %s decides', async (reference, expected) => {
  const entries = [...two, 'quay.io/org/special=special.example', 'docker.io=hub.example'];
  expect((await ask(entries, reference, 'nowhere')).asked).toEqual(expected);
});

test.each([
  'quay.io',
  'quay.io=',
  'quay.io=a=b',
  'quay.io=mirror/org',
  'https://quay.io=m.example',
  'quay.io=!',
])('%j is refused', (entry) => {
  const never = () => Promise.reject(new Error('Nobody is asked.'));
  expect(() => withMirrors({ listTags: never, fetchImage: never }, [entry])).toThrow(/mirror/);
});
