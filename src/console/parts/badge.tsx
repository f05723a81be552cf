import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

/** How a state feels; its text says what it is. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'accent' | 'plain';

interface BadgeWords {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A state in a word, with a colour that only repeats it. */
export function Badge({ tone = 'plain', icon, title, children }: BadgeWords) {
  return (
    <span className={`badge ${tone}`} title={title}>
      {icon && <Icon name={icon} size={12} />}
      <span className="one-line">{children}</span>
    </span>
  );
}
