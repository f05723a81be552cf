import { useState, type ReactNode } from 'react';
import { ConnectionLight } from '../live/connection-light.js';
import { Icon } from '../parts/icon.js';
import './frame.css';
import { PageAnnouncement } from './page-announcement.js';
import { Palette } from './palette/palette.js';
import { Side } from './side.js';
import { TokenEnd } from './token-end.js';
import { usePageFocus } from './use-page-focus.js';
import { useShortcut } from './use-shortcut.js';
import { useSide } from './use-side.js';
import { You } from './you.js';

/** What is around every page: the way to others, search, and whether all is live. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { open: navOpen, setOpen: setNavOpen, opener, leave: leaveNav } = useSide();
  const page = usePageFocus();
  const [searching, setSearching] = useState(false);
  useShortcut('k', () => {
    setSearching(true);
  });
  const enterPage = () => {
    // Also where it is the page that is shown already: the link that was pressed may be hidden now.
    page.current?.focus({ preventScroll: true });
    setNavOpen(false);
  };
  return (
    <div className="frame">
      <a className="button skip" href="#page">
        Skip to the page
      </a>
      <Side open={navOpen} onLeave={enterPage} />
      {navOpen && <button type="button" className="shade" aria-label="Close navigation" onClick={leaveNav} />}
      <div>
        <div className="bar">
          <button
            ref={opener}
            type="button"
            className="button quiet icon-only open-nav"
            aria-expanded={navOpen}
            aria-controls="side"
            onClick={() => {
              setNavOpen(true);
            }}
          >
            <Icon name="menu" />
            <span className="hidden-text">Open navigation</span>
          </button>
          <button
            type="button"
            className="button find"
            onClick={() => {
              setSearching(true);
            }}
          >
            <Icon name="search" size={14} />
            Go to …<kbd>{isMac ? '⌘' : 'Ctrl'} K</kbd>
          </button>
          <ConnectionLight />
          <You />
        </div>
        <TokenEnd />
        <main ref={page} className="page" id="page" tabIndex={-1}>
          {children}
        </main>
        <PageAnnouncement />
      </div>
      {searching && (
        <Palette
          onClose={() => {
            setSearching(false);
          }}
        />
      )}
    </div>
  );
}

const isMac = navigator.userAgent.includes('Mac');
