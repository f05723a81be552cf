import fc from 'fast-check';

/** What a tag points at. */
export interface Pointer {
  readonly reference: string;
  readonly digest: string | null;
}

/** Where a tag of an applied specification comes from. */
export type AppliedSource =
  | { readonly from: 'nowhere' }
  | { readonly from: 'reference'; readonly name: string }
  | { readonly from: 'registry'; readonly name: string }
  | { readonly from: 'tag'; readonly name: string };

/** Everything that can be done to the one stream under test. */
export type Operation =
  | { readonly do: 'point'; readonly tag: string; readonly name: string; readonly reference: boolean }
  | { readonly do: 'track' | 'copy'; readonly tag: string; readonly source: string }
  | { readonly do: 'import'; readonly tag: string; readonly name: string; readonly found: Pointer }
  | { readonly do: 'fail'; readonly tag: string; readonly name: string; readonly reason: string }
  | { readonly do: 'roll back'; readonly tag: string; readonly position: number; readonly hold: boolean }
  | { readonly do: 'release' | 'stop tracking' | 'delete tag'; readonly tag: string }
  | {
      readonly do: 'apply';
      readonly label: string | undefined;
      readonly tags: readonly { readonly name: string; readonly source: AppliedSource }[] | undefined;
    }
  | { readonly do: 'delete stream' };

const tag = fc.constantFrom('a', 'b', 'c');
const [one, two] = ['quay.io/o/one:1', 'quay.io/o/two:1'] as const;
const name = fc.oneof({ weight: 4, arbitrary: fc.constant(one) }, { weight: 1, arbitrary: fc.constant(two) });
const digest = fc.constantFrom(...['1', '2', '3'].map((digit) => `sha256:${digit.repeat(64)}`));
const found = fc.record({
  reference: fc.constantFrom(one, 'mirror.example/one:1', two),
  digest,
});
const source = fc.oneof(
  fc.record({ from: fc.constant('nowhere' as const) }),
  fc.record({ from: fc.constantFrom('reference' as const, 'registry' as const), name }),
  fc.record({ from: fc.constant('tag' as const), name: tag }),
);

/** Any operation; those that make histories grow are likelier than those that end them. */
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('import' as const), tag, name, found }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('track' as const, 'copy' as const), tag, source: tag }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('point' as const), tag, name, reference: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('roll back' as const),
      tag,
      position: fc.integer({ min: 0, max: 2 }),
      hold: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      tag,
      name,
      reason: fc.constantFrom('NotFound', 'Unauthorized'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('release' as const, 'stop tracking' as const, 'delete tag' as const),
      tag,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('apply' as const),
      label: fc.option(fc.constantFrom('red', 'blue'), { nil: undefined }),
      tags: fc.option(
        fc.uniqueArray(fc.record({ name: tag, source }), { selector: (each) => each.name, maxLength: 3 }),
        { nil: undefined, freq: 1 },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'delete stream' as const }) },
);

/** Where a sequence may begin: a chain of tags that follow each other, with something to follow and to go back to. */
const chain = fc
  .shuffledSubarray(['a', 'b', 'c'], { minLength: 3 })
  .chain(([first = '', second = '', third = '']) =>
    fc.tuple(
      fc.record({
        do: fc.constant('import' as const),
        tag: fc.constant(first),
        name: fc.constant(one),
        found,
      }),
      fc.constant({ do: 'track', tag: second, source: first } as const),
      fc.constant({ do: 'track', tag: third, source: second } as const),
      fc.record({
        do: fc.constant('import' as const),
        tag: fc.constant(first),
        name: fc.constant(one),
        found,
      }),
    ),
  );

/** What may be done to one stream, one thing after the other. */
export const sequences: fc.Arbitrary<readonly Operation[]> = fc
  .tuple(fc.oneof(fc.constant([]), chain), fc.array(operation, { minLength: 10, maxLength: 35, size: 'max' }))
  .map(([beginning, rest]) => [...beginning, ...rest]);
