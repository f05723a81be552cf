import { useStore } from '../graph/store.js';
import { session } from '../graph/session.js';
import { GraphContext } from '../graph/graph-context.js';
import { Boundary } from './boundary.js';
import { Frame } from './frame.js';
import { Pages } from './pages.js';
import { SignIn } from './sign-in.js';

/** The console: the door, or what is behind it. */
export function App() {
  const { token, reason, number } = useStore(session);
  if (token === null) return <SignIn reason={reason} />;
  return (
    <GraphContext key={number}>
      <Frame>
        <Boundary>
          <Pages />
        </Boundary>
      </Frame>
    </GraphContext>
  );
}
