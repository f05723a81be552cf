import { createStore } from '../graph/store.js';

/** What was chosen; `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'sluice.theme';

const kept = localStorage.getItem(key);

/** Light, dark, or what the system says. */
export const theme = createStore<Theme>(kept === 'light' || kept === 'dark' ? kept : 'system');

/** Shows the page in the theme that was chosen. */
export function applyTheme(): void {
  const { dataset } = document.documentElement;
  if (theme.get() === 'system') delete dataset['theme'];
  else dataset['theme'] = theme.get();
}

/** Chooses a theme, for this browser and from now on. */
export function chooseTheme(chosen: Theme): void {
  if (chosen === 'system') localStorage.removeItem(key);
  else localStorage.setItem(key, chosen);
  theme.set(chosen);
  applyTheme();
}

/** Whether the page is dark now. */
export const isDark = (): boolean =>
  theme.get() === 'dark' ||
  (theme.get() === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
