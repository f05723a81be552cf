import type {
  CompareImagesQuery,
  ComparisonPartsFragment,
  PlatformPartsFragment,
} from '../../client/index.js';
import { bytesInWords } from '../printing/age.js';
import { oneLine } from '../printing/plain-text.js';

type Comparison = NonNullable<CompareImagesQuery['compareImages']>;
type Config = NonNullable<ComparisonPartsFragment['config']>;

/** How two images differ, as a difference of texts: `-` is only in the first, `+` only in the second. */
export function describeComparison(comparison: Comparison, first: string, second: string): string {
  const { a, b, same, platforms } = comparison;
  const lines = [`--- ${first} ${a.digest}`, `+++ ${second} ${b.digest}`];
  if (same) return text([...lines, 'They are the same image.']);
  if (platforms.length === 0) return text([...lines, ...differences(comparison)]);
  for (const { platform, difference, a: before, b: after, comparison: inner } of platforms) {
    lines.push(
      `${marks[difference]} ${platformName(platform)} ${[before, after].filter(isText).join(' → ')}`,
    );
    if (inner && !inner.same) lines.push(...differences(inner).map((line) => `    ${line}`));
  }
  return text(lines);
}

const marks = { ADDED: '+', REMOVED: '-', CHANGED: '!', SAME: ' ' } as const;
const isText = (value: string | null) => value !== null;
const text = (lines: readonly string[]) => lines.map((line) => `${indent(line)}${oneLine(line)}\n`).join('');
const indent = (line: string) => /^ */.exec(line)?.[0] ?? '';

function differences({ platform, config, layers, a, b, sizeDifference }: ComparisonPartsFragment): string[] {
  const larger = sizeDifference.startsWith('-') ? sizeDifference : `+${sizeDifference}`;
  return [
    `Size: ${bytesInWords(a.size)} → ${bytesInWords(b.size)} (${larger} bytes)`,
    ...(platform ? changed('Platform', platformName(platform.before), platformName(platform.after)) : []),
    ...(config ? configLines(config) : []),
    `Layers: ${count(layers.shared)} shared (${bytesInWords(layers.sharedSize)}), ${String(layers.commonBase)} of them a common base`,
    ...layers.removed.map(({ digest, size }) => `  - ${digest} ${bytesInWords(size)}`),
    ...layers.added.map(({ digest, size }) => `  + ${digest} ${bytesInWords(size)}`),
  ];
}

const count = (list: readonly unknown[]) => String(list.length);

function configLines({ env, labels, exposedPorts, volumes, entrypoint, cmd, ...texts }: Config): string[] {
  const list = (title: string, change: Config['cmd']) =>
    change ? changed(title, JSON.stringify(change.before), JSON.stringify(change.after)) : [];
  const one = (title: string, change: Config['user']) =>
    change ? changed(title, change.before, change.after) : [];
  return [
    ...one('User', texts.user),
    ...one('Working Dir', texts.workingDir),
    ...one('Stop Signal', texts.stopSignal),
    ...list('Entrypoint', entrypoint),
    ...list('Command', cmd),
    ...values('Environment', env),
    ...values('Labels', labels),
    ...names('Exposed Ports', exposedPorts),
    ...names('Volumes', volumes),
  ];
}

const changed = (title: string, before: string | null, after: string | null): string[] => [
  `${title}:`,
  ...(before === null ? [] : [`  - ${before}`]),
  ...(after === null ? [] : [`  + ${after}`]),
];

const values = (title: string, { added, removed, changed: others }: Config['env']): string[] =>
  titled(title, [
    ...removed.map(({ key, value }) => `  - ${key}=${value}`),
    ...others.flatMap(({ key, before, after }) => [`  - ${key}=${before}`, `  + ${key}=${after}`]),
    ...added.map(({ key, value }) => `  + ${key}=${value}`),
  ]);

const names = (title: string, { added, removed }: Config['volumes']): string[] =>
  titled(title, [...removed.map((name) => `  - ${name}`), ...added.map((name) => `  + ${name}`)]);

const titled = (title: string, lines: string[]) => (lines.length === 0 ? [] : [`${title}:`, ...lines]);

const platformName = (platform: PlatformPartsFragment | null): string =>
  platform === null
    ? 'no platform'
    : [platform.os, platform.architecture, platform.variant, platform.osVersion].filter(isText).join('/');
