import { readFile } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import type { Adapter } from '../agent/adapter.js';
import { commandHook } from '../agent/command-hook.js';
import { Journal } from '../agent/journal.js';
import { kubernetes } from '../agent/kubernetes.js';
import { runAgent } from '../agent/run-agent.js';
import { defineCommand, list, text, toggle } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { unreadable } from '../program/file-content.js';
import { millisIn } from '../listings/rollouts.js';

/** Where a pod finds what it needs to speak to its cluster. */
const inCluster = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Brings rollouts about: with a program, or in a Kubernetes cluster. */
export const agent = defineCommand({
  name: 'agent',
  operands: [],
  summary:
    'Bring rollouts about, one after the other, with a program or in a Kubernetes cluster, and say what came of them.',
  examples: [
    `sluice agent --exec 'kubectl apply -f "$SLUICE_MANIFEST_FILE"' --namespaces=shop`,
    'sluice agent --kubernetes=https://10.0.0.1:6443 --kubernetes-token-file=token --kubernetes-ca-file=ca.pem',
  ],
  flags: {
    exec: text(
      '--exec <command>',
      'A program for each rollout: the manifest on its input, the rest in its environment.',
    ),
    kubernetes: text(
      '--kubernetes <url>',
      'The API server to apply rollouts to; in-cluster: that of the pod.',
    ),
    kubernetesTokenFile: text('--kubernetes-token-file <file>', 'A file with the bearer token for it.'),
    kubernetesCaFile: text('--kubernetes-ca-file <file>', 'A file with the certificates that vouch for it.'),
    name: text('--name <name>', 'Under which it comes back after a crash; else that of the host.'),
    namespaces: list('--namespaces <names>', 'Only rollouts of these; else of all that it may claim.'),
    lease: text('--lease <time>', 'How long a claim outlives a silent agent; else 30s.'),
    state: text('--state <file>', 'Where it keeps what it has brought about.'),
    once: toggle('--once', 'End when there is nothing to do.'),
  },
  async run(_, options, { client, signal, talk, emit }) {
    const { name = hostname(), namespaces, lease = '30s', once = false } = options;
    const folder = process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state');
    const file = options.state ?? join(folder, 'sluice', `agent-${name.replaceAll(/[^\w.-]/g, '_')}.json`);
    const done = await runAgent({
      client,
      name,
      namespaces: namespaces.length > 0 ? namespaces : undefined,
      adapter: await adapterOf(options),
      journal: await Journal.open(file),
      lease: Math.max(1, Math.round(millisIn(lease) / 1_000)),
      once,
      signal,
      talk,
    });
    await emit({ agent: name, rollouts: done });
    return undefined;
  },
});

interface AdapterOptions {
  readonly exec: string | undefined;
  readonly kubernetes: string | undefined;
  readonly kubernetesTokenFile: string | undefined;
  readonly kubernetesCaFile: string | undefined;
}

async function adapterOf({
  exec,
  kubernetes: url,
  kubernetesTokenFile,
  kubernetesCaFile,
}: AdapterOptions): Promise<Adapter> {
  if ((exec === undefined) === (url === undefined))
    throw new UsageError('Say how: either --exec COMMAND or --kubernetes URL.');
  if (exec !== undefined) return commandHook(exec, process.env);
  if (url !== 'in-cluster')
    return kubernetes({
      url: url ?? '',
      token: await contentOf(kubernetesTokenFile),
      ca: await contentOf(kubernetesCaFile),
    });
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = '443' } = process.env;
  if (host === undefined)
    throw new UsageError('This is no pod of a cluster: give the URL of its API server.');
  return kubernetes({
    url: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
    token: await contentOf(join(inCluster, 'token')),
    ca: await contentOf(join(inCluster, 'ca.crt')),
  });
}

const contentOf = async (file: string | undefined): Promise<string | undefined> =>
  file === undefined ? undefined : (await readFile(file, 'utf8').catch(unreadable(file))).trim();
