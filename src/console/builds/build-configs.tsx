import type { BuildConfigRowFragment } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';
import '../parts/lists/lines.css';
import { StartBuildButton } from './start-build-button.js';

/** The definitions of builds, each with a way to start one. */
export function BuildConfigs({ configs }: { readonly configs: readonly BuildConfigRowFragment[] }) {
  if (configs.length === 0) return <p className="body muted">There is no definition yet.</p>;
  return (
    <ul className="lines">
      {configs.map(({ id, namespace, name, paused, lastVersion }) => (
        <li key={id}>
          <div>
            <b>
              <span className="faint">{namespace.name}/</span>
              {name}
            </b>
            <div className="small muted">
              {lastVersion === '0' ? 'not built yet' : `last build #${lastVersion}`}
            </div>
          </div>
          {paused ? (
            <Badge tone="warn">Paused</Badge>
          ) : (
            <StartBuildButton input={{ namespace: namespace.name, config: name }} icon="play">
              Start
            </StartBuildButton>
          )}
        </li>
      ))}
    </ul>
  );
}
