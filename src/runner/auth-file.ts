import { writeFileSync } from 'node:fs';
import type { RunnerWorkFragment } from '../client/index.js';

/** Writes the credentials of a build as containers-auth.json(5), readable by nobody else; those for pushing win. */
export function writeAuthFile(path: string, { pullCredentials, push }: RunnerWorkFragment): void {
  const credentials = [...pullCredentials, ...(push.credential ? [push.credential] : [])];
  const auths = Object.fromEntries(
    credentials.map(({ server, username, password }) => [
      server,
      { auth: Buffer.from(`${username}:${password}`).toString('base64') },
    ]),
  );
  writeFileSync(path, JSON.stringify({ auths }), { mode: 0o600 });
}

/** All that must not appear in a build's log. */
export function secretsOf({
  pullCredentials,
  push,
  sourceSecret,
  files,
  env,
  secretEnv,
}: RunnerWorkFragment): string[] {
  const text = (content: string) => Buffer.from(content, 'base64').toString('utf8');
  const hidden = new Set(secretEnv);
  return [
    ...pullCredentials.map(({ password }) => password),
    ...(push.credential ? [push.credential.password] : []),
    ...sourceSecret
      .filter(({ path }) => ['password', 'ssh-privatekey'].includes(path))
      .map(({ content }) => text(content)),
    ...files
      .filter(({ isSecret }) => isSecret)
      .flatMap((each) => each.files.map(({ content }) => text(content))),
    ...env.filter(({ key }) => hidden.has(key)).map(({ value }) => value),
  ];
}
