import type { BuildPartsFragment } from '../../client/index.js';

/** A word of an enum as OpenShift writes it: `OUT_OF_MEMORY_KILLED` as `OutOfMemoryKilled`. */
export const inCamelCase = (word: string): string =>
  word
    .split('_')
    .map((part) => `${part.slice(0, 1)}${part.slice(1).toLowerCase()}`)
    .join('');

/** The kind of a trigger as OpenShift writes it. */
export const triggerInWords = (type: string): string =>
  type === 'GITHUB' ? 'GitHub' : type === 'GITLAB' ? 'GitLab' : inCamelCase(type);

const strategies = {
  DOCKER: 'Docker',
  SOURCE: 'Source',
  CUSTOM: 'Custom',
  JENKINS_PIPELINE: 'JenkinsPipeline',
} as const;

/** A strategy as OpenShift writes it. */
export const strategyInWords = (type: keyof typeof strategies): string => strategies[type];

interface Sourced {
  readonly git: { readonly uri: string; readonly ref: string | null } | null;
  readonly binary: object | null;
  readonly dockerfile: string | null;
}

/** Where a build's source comes from, in a column's width: `Git@abc1234`, `Binary`, `Dockerfile`. */
export function sourceInWords(
  { git, binary, dockerfile }: Sourced,
  revision: BuildPartsFragment['revision'] = null,
): string {
  const at = revision ? `@${revision.commit.slice(0, 7)}` : git?.ref ? `@${git.ref}` : '';
  const parts = [
    ...(dockerfile === null ? [] : ['Dockerfile']),
    ...(binary === null ? [] : ['Binary']),
    ...(git ? [`Git${at}`] : []),
  ];
  return parts.join(',');
}

/** A phase with its reason: `Failed (DockerBuildFailed)`. */
export const statusInWords = ({
  phase,
  reason,
}: {
  readonly phase: string;
  readonly reason: string | null;
}) => (reason === null ? inCamelCase(phase) : `${inCamelCase(phase)} (${inCamelCase(reason)})`);

/** Milliseconds as `oc` shows them: `1m12s`. */
export function durationInWords(milliseconds: string | null): string {
  if (milliseconds === null) return '';
  const seconds = Math.round(Number(milliseconds) / 1_000);
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3_600),
    Math.floor((seconds % 3_600) / 60),
    seconds % 60,
  ];
  return [
    hours > 0 ? `${String(hours)}h` : '',
    hours + minutes > 0 ? `${String(minutes)}m` : '',
    `${String(rest)}s`,
  ].join('');
}
