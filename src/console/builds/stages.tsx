import type { BuildQuery } from '../operations.generated.js';
import { Duration, durationOf } from '../parts/words/duration.js';
import './stages.css';

type Stages = NonNullable<BuildQuery['build']>['stages'];

const names = {
  FETCH_INPUTS: 'Fetch inputs',
  PULL_IMAGES: 'Pull images',
  BUILD: 'Build',
  POST_COMMIT: 'After the build',
  PUSH_IMAGE: 'Push image',
} as const;

interface StagesParts {
  readonly stages: Stages;
  readonly running: boolean;
  readonly failed: boolean;
}

/** The stages of a build in their order; the one that runs ticks. */
export function Stages({ stages, running, failed }: StagesParts) {
  if (stages.length === 0) return null;
  return (
    <ol className="stages">
      {stages.map(({ name, startedAt, durationMilliseconds }, index) => {
        const isLast = index === stages.length - 1;
        const isNow = running && isLast;
        return (
          <li key={name} className={isNow ? 'now' : failed && isLast ? 'failed' : ''}>
            <span>{names[name]}</span>
            <span className="muted number">
              {isNow ? <Duration from={startedAt} to={null} /> : durationOf(Number(durationMilliseconds))}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
