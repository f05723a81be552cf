import {
  CancelRolloutDocument,
  ReleaseDeploymentDocument,
  RollBackDeploymentDocument,
  SetDeploymentPausedDocument,
  StartRolloutDocument,
  type SteeredPartsFragment,
} from '../../client/index.js';
import { dryRunFlag } from '../printing/changes.js';
import { setOff } from '../printing/blast.js';
import { defineCommand, text, toggle, type Context, type Result } from '../program/command.js';
import { deploymentName, shownDeployment } from '../deployments/deployment-names.js';
import { UsageError } from '../program/exit-codes.js';
import { rolloutHistory, rolloutStatus } from '../listings/rollouts.js';

/** Starts, follows and takes back rollouts. */
export const rollout = defineCommand({
  name: 'rollout',
  operands: ['<action>', '<name>'],
  summary:
    'Steer the rollouts of a deployment: rollout latest|history|status|undo|pause|resume|cancel|release NAME.',
  examples: ['sluice rollout status dc/web --watch', 'sluice rollout undo deployment/web --to-revision=3'],
  flags: {
    toRevision: text('--to-revision <number>', 'For undo: the rollout to bring back.'),
    reason: text('--reason <text>', 'For undo: kept for those who ask why.'),
    hold: toggle('--no-hold', 'For undo: let image triggers move it on.'),
    watch: toggle('-w, --watch', 'For status: wait for its end.'),
    timeout: text('--timeout <time>', 'For status: how long to wait at most, e.g. 5m.'),
    dryRun: dryRunFlag,
  },
  async run([action = '', word], options, context) {
    const name = deploymentName(word, context.namespace);
    if (action === 'history') return rolloutHistory(name, context);
    if (action === 'status') return rolloutStatus(name, options, context);
    const { said, payload } = await steer(
      action,
      { ...name, dryRun: options.dryRun ?? false },
      options,
      context,
    );
    if (action === 'release' && !payload.rollout) return nothingNew(name.name, payload);
    return shown(name.name, said, payload, options.dryRun ?? false);
  },
});

interface Target {
  readonly namespace: string;
  readonly name: string;
  readonly dryRun: boolean;
}

interface Options {
  readonly toRevision: string | undefined;
  readonly reason: string | undefined;
  readonly hold: boolean | undefined;
}

async function steer(action: string, input: Target, options: Options, { client, signal }: Context) {
  switch (action) {
    case 'latest':
    case 'retry':
    case 'restart': {
      const { startRollout } = await client.request(StartRolloutDocument, { input }, { signal });
      return { said: 'rolled out', payload: startRollout };
    }
    case 'undo': {
      const to = options.toRevision === undefined ? undefined : Number(options.toRevision);
      if (to !== undefined && !Number.isInteger(to)) throw new UsageError('--to-revision is a number.');
      const { reason, hold = true } = options;
      const { rollBackDeployment } = await client.request(
        RollBackDeploymentDocument,
        { input: { ...input, to, reason, hold } },
        { signal },
      );
      return { said: 'rolled back', payload: rollBackDeployment };
    }
    case 'pause':
    case 'resume': {
      const paused = action === 'pause';
      const { setDeploymentPaused } = await client.request(
        SetDeploymentPausedDocument,
        { input: { ...input, paused } },
        { signal },
      );
      return { said: paused ? 'paused' : 'resumed', payload: setDeploymentPaused };
    }
    case 'cancel': {
      const { cancelRollout } = await client.request(CancelRolloutDocument, { input }, { signal });
      return { said: 'cancelled', payload: cancelRollout };
    }
    case 'release': {
      const { releaseDeployment } = await client.request(ReleaseDeploymentDocument, { input }, { signal });
      return { said: 'released', payload: releaseDeployment };
    }
    default:
      throw new UsageError(
        `There is no rollout ${action}; there are latest, history, status, undo, pause, resume, cancel, release.`,
      );
  }
}

/** Held or not before, and whatever it was held at: its tags point at what it runs. */
const nothingNew = (name: string, { deployment, cursor }: SteeredPartsFragment): Result => ({
  value: { deployment, rollout: null, cursor },
  names: [shownDeployment(name)],
  view: { text: `${shownDeployment(name)} is not held, and has nothing new to roll out` },
  cursor,
});

function shown(name: string, said: string, payload: SteeredPartsFragment, dryRun: boolean): Result {
  const { rollout: made, deployment, blastRadius, cursor } = payload;
  const images = made?.images.map(({ container, image }) => `  ${container}: ${image}`) ?? [];
  const number = made ? ` (rollout ${String(made.number)})` : '';
  const text = dryRun
    ? [
        `${shownDeployment(name)} would be ${said}${number}`,
        ...images,
        ...setOff(blastRadius),
        'Nothing was changed. (dry run)',
      ]
    : [`${shownDeployment(name)} ${said}${number}`, ...images];
  return {
    value: { deployment, rollout: made, blastRadius, cursor },
    names: [shownDeployment(name)],
    view: { text: text.join('\n') },
    cursor,
  };
}
