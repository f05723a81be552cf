import { signOut } from '../graph/session.js';
import { useStore } from '../graph/store.js';
import { useGraph } from '../graph/use-graph.js';
import { WhoAmIDocument } from '../operations.generated.js';
import { Icon, type IconName } from '../parts/icon.js';
import { Menu } from '../parts/menu.js';
import { chooseTheme, theme, type Theme } from './theme.js';
import './you.css';

const themes: readonly (readonly [Theme, string, IconName])[] = [
  ['system', 'As the system', 'overview'],
  ['light', 'Light', 'sun'],
  ['dark', 'Dark', 'moon'],
];

/** Who is signed in, how the page looks to them, and the way out. */
export function You() {
  const { data } = useGraph(WhoAmIDocument, {});
  const chosen = useStore(theme);
  const name = data?.viewer.name ?? '';
  return (
    <Menu
      className="you"
      title="You, and how this looks"
      label={
        <>
          <span aria-hidden="true">{name.slice(0, 1).toUpperCase()}</span>
          <span className="hidden-text">Signed in as {name}</span>
        </>
      }
    >
      {(close) => (
        <>
          <p className="about">
            Signed in as <b>{name}</b>
          </p>
          {themes.map(([value, words, icon]) => (
            <button
              key={value}
              type="button"
              className="choice"
              aria-pressed={chosen === value}
              onClick={() => {
                chooseTheme(value);
              }}
            >
              <Icon name={chosen === value ? 'check' : icon} size={14} />
              {words}
            </button>
          ))}
          <button
            type="button"
            className="choice"
            onClick={() => {
              close();
              signOut();
            }}
          >
            <Icon name="leave" size={14} />
            Sign out
          </button>
        </>
      )}
    </Menu>
  );
}
