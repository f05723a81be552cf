import type { DifferencePartsFragment } from '../operations.generated.js';
import type { DifferenceLine } from './difference.js';

type Config = NonNullable<DifferencePartsFragment['config']>;

/** The lines of what differs in one respect. */
export interface LineGroup {
  readonly name: string;
  readonly lines: readonly DifferenceLine[];
}

/** What differs between two configurations, line by line; what does not is left out. */
export function configLines(config: Config): readonly LineGroup[] {
  const groups: readonly LineGroup[] = [
    { name: 'Environment', lines: values(config.env) },
    { name: 'Labels', lines: values(config.labels) },
    { name: 'Entrypoint', lines: texts(joined(config.entrypoint)) },
    { name: 'Command', lines: texts(joined(config.cmd)) },
    { name: 'User', lines: texts(config.user) },
    { name: 'Working folder', lines: texts(config.workingDir) },
    { name: 'Ports', lines: names(config.exposedPorts) },
    { name: 'Volumes', lines: names(config.volumes) },
    { name: 'Stop signal', lines: texts(config.stopSignal) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

const plus = (text: string): DifferenceLine => ({ sign: '+', text });
const minus = (text: string): DifferenceLine => ({ sign: '-', text });

const values = ({ added, removed, changed }: Config['env']): DifferenceLine[] => [
  ...changed.flatMap(({ key, before, after }) => [minus(`${key}=${before}`), plus(`${key}=${after}`)]),
  ...removed.map(({ key, value }) => minus(`${key}=${value}`)),
  ...added.map(({ key, value }) => plus(`${key}=${value}`)),
];

const names = ({ added, removed }: Config['volumes']): DifferenceLine[] => [
  ...removed.map(minus),
  ...added.map(plus),
];

const texts = (change: Config['user']): DifferenceLine[] => [
  ...(change?.before == null || change.before === '' ? [] : [minus(change.before)]),
  ...(change?.after == null || change.after === '' ? [] : [plus(change.after)]),
];

const joined = (change: Config['cmd']): Config['user'] =>
  change && { before: change.before.join(' '), after: change.after.join(' ') };
