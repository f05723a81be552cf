import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.js';

interface EmptyWords {
  readonly icon: IconName;
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** Says that there is nothing, and what would bring something. */
export function Empty({ icon, title, children }: EmptyWords) {
  return (
    <div className="state">
      <Icon name={icon} size={28} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
