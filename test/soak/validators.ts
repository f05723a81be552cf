import type { Delivered, History, Written } from './history.js';

/** What a validator found wrong, in words; nothing when the promise was kept. */
export type Validator = (history: History, log: readonly Written[]) => string[];

const pairs = <Item>(items: readonly Item[]) =>
  items.slice(1).map((item, index) => [items[index] as Item, item] as const);

/** Events arrive in the log's order, which is that of each subject's own. */
const ordered: Validator = ({ delivered }, log) => {
  const places = new Map(log.map(({ id }, index) => [id, index]));
  return pairs(delivered)
    .filter(([one, next]) => (places.get(next.id) ?? -1) < (places.get(one.id) ?? -1))
    .map(([one, next]) => `${next.subject} ${String(next.n)} came behind ${one.subject} ${String(one.n)}`);
};

/** No event comes twice. */
const unique: Validator = ({ delivered }) => {
  const seen = new Set<string>();
  return delivered.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => `${id} came twice`);
};

/** Nothing that was committed and asked for is missing, and nothing comes that was neither. */
const reliable: Validator = ({ delivered, subjects }, log) => {
  const wanted = log.filter(({ subject }) => subjects === null || subjects.includes(subject));
  const [got, owed] = [new Set(delivered.map(({ id }) => id)), new Set(wanted.map(({ id }) => id))];
  return [
    ...wanted.filter(({ id }) => !got.has(id)).map(({ subject, n }) => `${subject} ${String(n)} was skipped`),
    ...delivered
      .filter(({ id }) => !owed.has(id))
      .map(({ subject, n }) => `${subject} ${String(n)} was not owed`),
  ];
};

/** What one transaction did comes together: nothing between, and in one batch. */
const atomic: Validator = ({ delivered, isBatched }) => {
  const last = new Map<string, { index: number; event: Delivered }>();
  return delivered.flatMap((event, index) => {
    const before = last.get(event.together);
    last.set(event.together, { index, event });
    if (!before) return [];
    const isTorn = before.index !== index - 1 || (isBatched && before.event.message !== event.message);
    return isTorn
      ? [`transaction ${event.together} was torn apart at ${event.subject} ${String(event.n)}`]
      : [];
  });
};

/** Behind a cursor comes exactly what follows it. */
const follows = (history: History, log: readonly Written[], at: number): string[] => {
  const { delivered, subjects } = history;
  const [before, next] = [delivered[at - 1], delivered[at]];
  const wanted = log.filter(({ subject }) => subjects === null || subjects.includes(subject));
  const expected = wanted[before ? wanted.findIndex(({ id }) => id === before.id) + 1 : 0];
  return next?.id === expected?.id
    ? []
    : [`behind event ${String(at)} came ${next?.id ?? 'nothing'}, not ${expected?.id ?? 'nothing'}`];
};

/** Whoever comes back with the cursor of an event, on whichever node, gets what follows it. */
const resumable: Validator = (history, log) =>
  history.resumed.filter(({ from }) => from === 'event').flatMap(({ at }) => follows(history, log, at));

/** A bookmark stands behind all that came before it, and before all that came behind it. */
const bookmarkable: Validator = (history, log) =>
  [
    ...history.resumed.filter(({ from }) => from === 'bookmark').map(({ at }) => at),
    ...history.bookmarks,
  ].flatMap((at) => follows(history, log, at));

/** The six promises, by name. */
const validators: Readonly<Record<string, Validator>> = {
  ordered,
  unique,
  reliable,
  atomic,
  resumable,
  bookmarkable,
};

/** All that is wrong with some histories, with the name of the promise that was broken. */
export const judge = (histories: readonly History[], log: readonly Written[]): string[] =>
  histories.flatMap((history) =>
    Object.entries(validators).flatMap(([name, validate]) =>
      validate(history, log).map((fault) => `${history.name}: not ${name}: ${fault}`),
    ),
  );

/** The promises that a history breaks, by name. */
export const promisesBrokenBy = (history: History, log: readonly Written[]): string[] =>
  Object.entries(validators)
    .filter(([, validate]) => validate(history, log).length > 0)
    .map(([name]) => name);
