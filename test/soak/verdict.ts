import type { Soaked } from './soak.js';

/** The names that the promises' breaches have among people. */
const breaches = {
  reliable: 'skipped',
  unique: 'doubled',
  ordered: 'reordered',
  atomic: 'torn',
  resumable: 'wrong behind a cursor',
  bookmarkable: 'wrong behind a bookmark',
} as const;

const figure = (value: number) => value.toLocaleString('en');

/** Whether all that was promised was kept, and every twin was caught. */
export const isKept = ({ faults, refused, stalled, twins }: Soaked): boolean =>
  faults.length === 0 &&
  refused.length === 0 &&
  stalled === null &&
  twins.every(({ broke }) => broke.length > 0);

/** What came of a soak, for people; its last line is the verdict. */
export function verdictOf(soaked: Soaked): string {
  const { faults, deliveries, written, resumed, bookmarks, refused, kills, trimmed, seconds } = soaked;
  const counts = Object.entries(breaches).map(
    ([promise, word]) =>
      `${figure(faults.filter((fault) => fault.includes(`not ${promise}:`)).length)} ${word}`,
  );
  return [
    ...faults.slice(0, 20).map((fault) => `FAULT ${fault}`),
    ...refused.slice(0, 20).map((why) => `REFUSED ${why}`),
    ...Object.entries(soaked.putOff).map(([why, count]) => `put off ${figure(count)} times: ${why}`),
    ...(soaked.stalled === null ? [] : [`STALLED ${soaked.stalled}`]),
    ...soaked.twins.map(
      ({ name, broke }) =>
        `${name}: ${broke.length > 0 ? `caught, not ${broke.join(', not ')}` : 'NOT CAUGHT'}`,
    ),
    `${figure(written)} events written, ${figure(trimmed)} trimmed meanwhile; ${figure(resumed)} resumptions, ${figure(bookmarks)} bookmarks, ${figure(refused.length)} refusals`,
    `killed: gateways ${String(kills.nodes)} times, PostgreSQL ${String(kills.postgres)} times, NATS ${String(kills.nats)} times`,
    `VERDICT ${isKept(soaked) ? 'KEPT' : 'BROKEN'}: ${figure(deliveries)} deliveries in ${figure(seconds)} s: ${counts.join(', ')}`,
  ].join('\n');
}
