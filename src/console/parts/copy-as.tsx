import type { AnyVariables } from 'urql';
import type { Document } from '../graph/document.js';
import { copyText } from './copy-text.js';
import { Icon } from './icon.js';
import { Menu } from './menu.js';

interface Copyable {
  readonly document: Document<unknown, never>;
  readonly variables: AnyVariables;
  /** The same at the command line. */
  readonly cli?: string;
}

/** Lets one take what a page shows along: as GraphQL, for the command line, for curl. The token stays here. */
export function CopyAs({ document, variables, cli }: Copyable) {
  const query = document.toString();
  const ways: readonly (readonly [string, string])[] = [
    ['GraphQL', `${query}\n\n# variables\n${JSON.stringify(variables, null, 2)}`],
    ...(cli === undefined ? [] : [['command line', cli] as const]),
    ['curl', curl(query, variables)],
  ];
  return (
    <Menu
      title="Copy as GraphQL, command line or curl"
      label={
        <>
          <Icon name="code" size={14} />
          Copy as
        </>
      }
    >
      {(close) =>
        ways.map(([name, text]) => (
          <button
            key={name}
            type="button"
            className="choice"
            onClick={() => {
              void copyText(text);
              close();
            }}
          >
            <Icon name="copy" size={14} />
            Copy as {name}
          </button>
        ))
      }
    </Menu>
  );
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

const curl = (query: string, variables: AnyVariables) =>
  [
    `curl ${window.location.origin}/graphql`,
    `-H "authorization: Bearer $TOKEN"`,
    `-H 'content-type: application/json'`,
    `-d ${quoted(JSON.stringify({ query, variables }))}`,
  ].join(' \\\n  ');
