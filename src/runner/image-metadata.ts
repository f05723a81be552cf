import type { Job } from './job.js';
import type { Commit } from './source/git.js';

/** Variables of the finished image: what the server says, and the commit (DOMAIN.md B13, output metadata). */
export const imageEnv = ({ work }: Job, commit: Commit | null): [name: string, value: string][] => [
  ...work.push.env.map(({ key, value }): [string, string] => [key, value]),
  ...(commit ? [['OPENSHIFT_BUILD_COMMIT', commit.id] as [string, string]] : []),
];

/** Labels of the finished image; those that the definition sets itself win. */
export function imageLabels({ work, build }: Job, commit: Commit | null): [name: string, value: string][] {
  const given = work.push.labels.map(({ key, value }): [string, string] => [key, value]);
  const own = new Set([...work.push.ownLabels, ...given.map(([name]) => name)]);
  const ofCommit: [string, string][] = commit
    ? [
        ['io.openshift.build.commit.id', commit.id],
        ['io.openshift.build.commit.ref', build.spec.source.git?.ref ?? 'HEAD'],
        ['io.openshift.build.commit.author', commit.author],
        ['io.openshift.build.commit.date', commit.date],
        ['io.openshift.build.commit.message', commit.message],
      ]
    : [];
  return [...ofCommit.filter(([name]) => !own.has(name)), ...given];
}
