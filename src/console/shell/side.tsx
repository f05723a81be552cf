import { Link, useLocation } from 'wouter';
import { Icon } from '../parts/icon.js';
import { Brand } from './brand.js';
import { isWithin, placeGroups } from './places.js';

/** The side of the page: where one can go. */
export function Side({ open, onLeave }: { readonly open: boolean; readonly onLeave: () => void }) {
  const [path] = useLocation();
  return (
    <nav id="side" tabIndex={-1} className={open ? 'side open' : 'side'} aria-label="Main">
      <Link href="/" onClick={onLeave}>
        <Brand />
      </Link>
      {placeGroups.map(({ name, places }) => (
        <div className="group" key={name}>
          <h2>{name}</h2>
          <ul className="places">
            {places.map((place) => (
              <li key={place.href}>
                <Link
                  href={place.href}
                  aria-current={isWithin(path, place) ? 'page' : undefined}
                  onClick={onLeave}
                >
                  <Icon name={place.icon} />
                  {place.name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ul className="places">
        <li>
          <a href="/graphiql">
            <Icon name="graph" />
            GraphiQL
          </a>
        </li>
      </ul>
    </nav>
  );
}
