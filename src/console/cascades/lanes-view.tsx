import { useRef } from 'react';
import type { StepPartsFragment } from '../operations.generated.js';
import './cascade.css';
import { layInLanes } from './lanes.js';
import { Step } from './step.js';

/** Pixels of a step, and from one to the next. */
const size = { width: 216, height: 104, columns: 256, rows: 124 };

/** Steps in lanes: to the right what came of it, below what else did. Nothing moves once it is there. */
export function LanesView({ steps }: { readonly steps: readonly StepPartsFragment[] }) {
  const lanes = useRef(new Map<string, number>());
  const rows = layInLanes(steps, lanes.current);
  const columns = Math.max(0, ...steps.map(({ depth }) => depth)) + 1;
  const place = ({ id, depth }: StepPartsFragment) => ({
    left: depth * size.columns,
    top: (lanes.current.get(id) ?? 0) * size.rows,
  });
  const known = new Map(steps.map((step) => [step.id, step]));
  const [width, height] = [columns * size.columns - 40, rows * size.rows - 20];
  return (
    <div className="cascade" tabIndex={0} role="group" aria-label="Steps, from left to right">
      <div className="field-of-lanes" style={{ width, height }}>
        <svg className="edges" width={width} height={height} aria-hidden="true">
          {steps.map((step) => {
            const parent = step.parent === null ? undefined : known.get(step.parent);
            if (!parent) return null;
            const [from, to] = [place(parent), place(step)];
            const [x1, y1] = [from.left + size.width, from.top + size.height / 2];
            const [x2, y2] = [to.left, to.top + size.height / 2];
            const half = (x1 + x2) / 2;
            return (
              <path key={step.id} d={`M${[x1, y1].join(' ')}C${[half, y1, half, y2, x2, y2].join(' ')}`} />
            );
          })}
        </svg>
        <ol>
          {steps.map((step) => (
            <Step key={step.id} step={step} place={place(step)} />
          ))}
        </ol>
      </div>
    </div>
  );
}
