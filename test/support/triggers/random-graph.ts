import { istag } from './rings.js';

/** A tag that something watches, and whether it does so by itself. */
export interface Watched {
  /** The container that gets the image; empty for builds. */
  readonly container: string;
  readonly room: string;
  readonly stream: string;
  readonly tag: string;
  readonly automatic: boolean;
}

/** Something that watches tags: a deployment or a definition of builds. */
export interface Watcher {
  readonly room: string;
  readonly name: string;
  readonly watched: readonly Watched[];
}

/** The same numbers below `sides` for the same seed, wherever it runs. */
export type Dice = (sides: number) => number;

export function dice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export const rooms = ['left', 'right'];
/** The streams of each room that images come to from outside. */
export const streams = ['a', 'b', 'c'];

/** The stream that a definition puts its images into. */
export const outputOf = ({ room, name }: Pick<Watcher, 'room' | 'name'>) => ({ room, stream: `of-${name}` });

const one = <Value>(roll: Dice, values: readonly Value[]): Value => values[roll(values.length)] as Value;

/** Deployments and definitions of builds that watch random tags: of streams from outside, and of what is built, also in rings. */
export function randomGraph(roll: Dice): { readonly deployed: Watcher[]; readonly built: Watcher[] } {
  const names = Array.from({ length: 5 }, (_, index) => ({
    room: one(roll, rooms),
    name: `b${String(index)}`,
  }));
  const outside = rooms.flatMap((room) => streams.map((stream) => ({ room, stream })));
  const outputs = names.map(outputOf);
  // As often one as the other.
  const place = () => one(roll, roll(2) === 0 ? outside : outputs);
  const watch = (container: string): Watched => ({
    container,
    ...place(),
    tag: one(roll, ['latest', 'prod']),
    automatic: roll(5) > 0,
  });
  const deployed = Array.from({ length: 7 }, (_, index) => ({
    room: one(roll, rooms),
    name: `d${String(index)}`,
    watched: ['one', 'two'].slice(0, 1 + roll(2)).map(watch),
  }));
  const built = names.map((name) => {
    const wanted = Array.from({ length: 1 + roll(3) }, () => watch(''));
    return { ...name, watched: [...new Map(wanted.map((each) => [tagName(each), each])).values()] };
  });
  return { deployed, built };
}

const tagName = ({ room, stream, tag }: Omit<Watched, 'container' | 'automatic'>) =>
  `${room}/${stream}:${tag}`;

/** A definition as its input says it: what starts its builds, and where their images go. */
export const definitionOf = ({ room, name, watched }: Watcher) => ({
  namespace: room,
  name,
  spec: {
    source: { dockerfile: 'FROM scratch\n' },
    strategy: { docker: {} },
    output: { to: istag(`${outputOf({ room, name }).stream}:latest`) },
  },
  triggers: watched.map((each) => ({
    type: 'IMAGE_CHANGE',
    imageChange: { from: istag(`${each.stream}:${each.tag}`, each.room), paused: !each.automatic },
  })),
  runPolicy: 'PARALLEL',
  allowRing: true,
});

/**
 * What one image from outside comes to, as the documentation tells it: all builds of a round start together, and their
 * images move their tags together. A definition builds nothing that its own builds have led to.
 */
export function expectedOf(
  { deployed, built }: { readonly deployed: readonly Watcher[]; readonly built: readonly Watcher[] },
  pushed: { readonly room: string; readonly stream: string },
): string[] {
  const come: string[] = [];
  const both = ({ room, stream }: typeof pushed, behind: readonly string[]) =>
    ['latest', 'prod'].map((tag) => [tagName({ room, stream, tag }), behind] as const);
  let moved = new Map(both(pushed, []));
  while (moved.size > 0) {
    const next: (readonly [string, readonly string[]])[] = [];
    for (const { room, name, watched } of built) {
      const self = `${room}/${name}`;
      const due = watched.filter(
        (each) => each.automatic && moved.get(tagName(each))?.includes(self) === false,
      );
      const last = due.at(-1);
      if (!last) continue;
      come.push(`BUILD ${self}`);
      next.push(...both(outputOf({ room, name }), [...(moved.get(tagName(last)) ?? []), self]));
    }
    for (const { room, name, watched } of deployed)
      if (watched.some((each) => each.automatic && moved.has(tagName(each))))
        come.push(`ROLLOUT ${room}/${name}`);
    moved = new Map(next);
  }
  return come.sort();
}
