import { useLocation } from 'wouter';
import { MovingButton } from '../cascades/moving-button.js';
import { StartBuildDocument, type StartBuildInput } from '../operations.generated.js';
import type { IconName } from '../parts/icon.js';
import { buildPath } from '../parts/paths.js';

interface StartParts {
  readonly input: StartBuildInput;
  readonly icon: IconName;
  readonly className?: string;
  readonly children: string;
}

/** The same at the command line. */
export const startBuildCommand = ({ namespace, config, cloneOf }: StartBuildInput): string =>
  `sluice start-build ${config ?? `--from-build=${cloneOf ?? ''}`} -n ${namespace} --follow`;

/** Starts a build, once one has seen what would follow if it succeeded, and goes to it. */
export function StartBuildButton({ input, icon, className = 'button small', children }: StartParts) {
  const [, navigate] = useLocation();
  return (
    <MovingButton
      document={StartBuildDocument}
      input={input}
      effectOf={({ startBuild }) => startBuild}
      icon={icon}
      {...(input.config == null ? {} : { title: `Start ${input.config}` })}
      className={className}
      cli={startBuildCommand(input)}
      about={
        <p>
          {input.config == null
            ? `The same as ${input.cloneOf ?? ''}, with the images of now.`
            : `${input.config} is built from its source as it is now.`}
        </p>
      }
      onDone={({ startBuild: { build } }) => {
        if (build) navigate(buildPath(build.namespace.name, build.name));
      }}
    >
      {children}
    </MovingButton>
  );
}
