import { expect, test } from 'vitest';
import { usedFields } from '../../../src/console/subgraphs/used-fields.js';

test('the clients of a field come together, and the most used field first', () => {
  const use = (
    field: string,
    client: string,
    callsPerDay: number,
    deprecationReason: string | null = null,
  ) => ({
    field,
    client,
    callsPerDay,
    deprecationReason,
  });
  expect(
    usedFields([
      use('Image.size', 'shop', 5, 'use bytes'),
      use('Image.digest', 'shop', 4),
      use('Image.digest', 'ci', 3),
    ]),
  ).toEqual([
    {
      field: 'Image.digest',
      deprecationReason: null,
      callsPerDay: 7,
      clients: [
        { name: 'shop', callsPerDay: 4 },
        { name: 'ci', callsPerDay: 3 },
      ],
    },
    {
      field: 'Image.size',
      deprecationReason: 'use bytes',
      callsPerDay: 5,
      clients: [{ name: 'shop', callsPerDay: 5 }],
    },
  ]);
});
