import { MovingButton } from '../cascades/moving-button.js';
import { PauseDeploymentDocument } from '../operations.generated.js';

interface PauseParts {
  readonly namespace: string;
  readonly name: string;
  /** Whether it is paused now. */
  readonly paused: boolean;
}

/** The same at the command line. */
export const pauseCommand = ({ namespace, name, paused }: PauseParts): string =>
  `sluice rollout ${paused ? 'resume' : 'pause'} ${name} -n ${namespace}`;

/** Pauses a deployment or lets it go on, once one has seen what that sets off. */
export function PauseButton(of: PauseParts) {
  const { namespace, name, paused } = of;
  return (
    <MovingButton
      document={PauseDeploymentDocument}
      input={{ namespace, name, paused: !paused }}
      effectOf={({ setDeploymentPaused }) => setDeploymentPaused}
      icon={paused ? 'play' : 'pause'}
      className="button"
      title={`${paused ? 'Resume' : 'Pause'} ${name}`}
      cli={pauseCommand(of)}
      about={
        <p>
          {paused
            ? 'What has changed meanwhile is rolled out.'
            : `Nothing is rolled out until ${name} is resumed; what its tags do meanwhile waits.`}
        </p>
      }
    >
      {paused ? 'Resume' : 'Pause'}
    </MovingButton>
  );
}
