import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fetcherFor } from './fetcher.js';

const tokenKey = 'sluice.token';

const firstQuery = `# The image streams, and what each tag points at now.
{
  imageStreams(first: 10) {
    nodes {
      name
      namespace { name }
      tags(first: 20) { nodes { name current { reference digest } } }
    }
  }
}
`;

/** The token lives as long as the browser's tab and goes nowhere but to our own origin. */
function Page() {
  const [token, setToken] = useState(() => sessionStorage.getItem(tokenKey) ?? '');
  const take = (event) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('token')).trim();
    sessionStorage.setItem(tokenKey, given);
    setToken(given);
  };
  return (
    <div className="page">
      <form className="token" onSubmit={take}>
        <a className="back" href="/">
          ← Console
        </a>
        <label htmlFor="token">Token</label>
        <input id="token" name="token" type="password" autoComplete="off" defaultValue={token} />
        <button type="submit">Use</button>
      </form>
      {token === '' ? (
        <p className="hint">Give a token to see the graph.</p>
      ) : (
        <Graph key={token} token={token} />
      )}
    </div>
  );
}

function Graph({ token }) {
  const fetcher = useMemo(() => fetcherFor(token), [token]);
  return (
    <div className="graph">
      <GraphiQL fetcher={fetcher} defaultQuery={firstQuery} />
    </div>
  );
}

createRoot(document.getElementById('page')).render(<Page />);
