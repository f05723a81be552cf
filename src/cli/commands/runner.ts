import { mkdir } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { SluiceError, type BuildStrategyType } from '../../client/index.js';
import { findBuildTools, limitWarning } from '../../runner/build-tools.js';
import { runBuilds } from '../../runner/runner.js';
import { oneLine } from '../printing/plain-text.js';
import { defineCommand, list, text } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';

const strategies: Readonly<Record<string, BuildStrategyType>> = {
  docker: 'DOCKER',
  source: 'SOURCE',
  custom: 'CUSTOM',
  pipeline: 'JENKINS_PIPELINE',
};

/** Takes builds from the server and carries them out, until interrupted. */
export const runner = defineCommand({
  name: 'runner',
  operands: [],
  summary:
    'Carry out builds with buildah on this machine, one after the other or several at once, until interrupted.',
  examples: ['sluice runner --slots=2', 'sluice runner --strategy=docker --only=shop --label=arch=arm64'],
  flags: {
    slots: text('--slots <count>', 'How many builds at once (default 1).'),
    folder: text(
      '--folder <path>',
      'Where images and work are kept; one runner a folder (default ~/.cache/sluice/runner).',
    ),
    name: text('--name <name>', 'The name of this runner (default: host and process).'),
    lease: text(
      '--lease <seconds>',
      'Seconds after which others may take a build of a runner that is not heard of (default 60).',
    ),
    strategy: list('--strategy <strategy>', `Only builds by these: ${Object.keys(strategies).join(', ')}.`),
    only: list('--only <namespace>', 'Only builds of these namespaces.'),
    label: list('--label <key=value>', 'What this machine is, for the nodeSelector of builds.'),
    network: text('--network <network>', "Network of commands inside of builds: the machine's, or none.", [
      'host',
      'none',
    ]),
    gitProtocol: list(
      '--git-protocol <protocol>',
      'Protocols that source is fetched by (default https, ssh).',
    ),
    allowAddress: list('--allow-address <cidr>', 'Private addresses that source and scripts may come from.'),
    insecureRegistry: list('--insecure-registry <host>', 'Registries to be spoken to without TLS.'),
    jenkinsUrl: text(
      '--jenkins-url <url>',
      'The Jenkins for pipeline builds; SLUICE_JENKINS_USER and SLUICE_JENKINS_TOKEN open it.',
    ),
  },
  async run(_, options, { session, client, signal, talk }) {
    const folder = resolve(options.folder ?? join(homedir(), '.cache', 'sluice', 'runner'));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const tools = await findBuildTools(folder, signal);
    if (!tools)
      throw new UsageError(
        'This machine has no buildah: install it (on Debian: apt-get install --no-install-recommends buildah runc).',
      );
    const name = options.name ?? `${hostname()}/${String(process.pid)}`;
    talk(
      `Runner ${name} builds in ${folder} (${tools.isolation} isolation, ${tools.driver} storage). Ctrl-C ends it.`,
    );
    const warning = limitWarning(tools, { memory: 1, cpu: 1 });
    if (warning !== null) talk(warning);
    const { SLUICE_JENKINS_USER: user, SLUICE_JENKINS_TOKEN: token } = process.env;
    await runBuilds({
      client,
      url: session.server ?? '',
      name,
      folder,
      slots: countOf('--slots', options.slots ?? '1', 1, 64),
      leaseSeconds: countOf('--lease', options.lease ?? '60', 10, 600),
      tools,
      rules: {
        protocols: options.gitProtocol.length > 0 ? options.gitProtocol : ['https', 'ssh'],
        allowedAddresses: options.allowAddress,
        network: options.network === 'none' ? 'none' : 'host',
        insecureRegistries: options.insecureRegistry,
      },
      jenkins:
        options.jenkinsUrl === undefined
          ? null
          : { url: options.jenkinsUrl, user: user ?? '', token: token ?? '' },
      strategies: options.strategy.length > 0 ? options.strategy.map(strategyOf) : null,
      namespaces: options.only.length > 0 ? options.only : null,
      labels: options.label.map(labelOf),
      say: (line) => {
        talk(oneLine(line));
      },
      signal,
    }).catch((error: unknown) => {
      throw withoutToken(error);
    });
    return undefined;
  },
});

/** A refused token in the words of this program: whoever reads its log need not know where the token came from. */
const withoutToken = (error: unknown): unknown =>
  error instanceof SluiceError && error.code === 'UNAUTHENTICATED'
    ? new SluiceError(
        'UNAUTHENTICATED',
        'The token of this runner has expired or was taken back; it ends, and builds wait for another. Make one with sluice create token, and start it anew with that in SLUICE_TOKEN.',
        { cause: error },
      )
    : error;

function countOf(flag: string, typed: string, least: number, most: number): number {
  const count = Number(typed);
  if (!Number.isInteger(count) || count < least || count > most)
    throw new UsageError(`${flag} takes a whole number from ${String(least)} to ${String(most)}.`);
  return count;
}

function strategyOf(typed: string): BuildStrategyType {
  const strategy = strategies[typed.toLowerCase()];
  if (strategy) return strategy;
  throw new UsageError(`“${typed}” is no strategy; there are ${Object.keys(strategies).join(', ')}.`);
}

function labelOf(typed: string): { key: string; value: string } {
  const at = typed.indexOf('=');
  if (at < 1) throw new UsageError(`“${typed}” is no label: write key=value.`);
  return { key: typed.slice(0, at), value: typed.slice(at + 1) };
}
