import { useState } from 'react';
import type { AnyVariables } from 'urql';
import type { Document } from '../../graph/document.js';
import './copy-as.css';
import { copyText } from './copy-text.js';
import { textOfDocument } from './document-text.js';
import { Icon } from '../icon.js';
import { Menu } from '../menu.js';
import { quoted } from './quoted.js';

/** Something that can be asked or done elsewhere as well. */
export interface Copyable {
  readonly document: Document<unknown, never>;
  readonly variables: AnyVariables;
  /** The same at the command line. */
  readonly cli?: string | undefined;
}

interface CopyAsParts extends Copyable {
  /** What one can do here, each in its own words. */
  readonly deeds?: Readonly<Record<string, Copyable>>;
  readonly className?: string;
}

/** Lets one take what a page shows or does along: as GraphQL, for the command line, for curl. The token stays here. */
export function CopyAs({ deeds = {}, className = 'button', ...shown }: CopyAsParts) {
  const [done, setDone] = useState('');
  const lines = { ...(Object.keys(deeds).length > 0 ? { 'What is shown': shown } : { '': shown }), ...deeds };
  const take = async (key: string, text: () => Promise<string>) => {
    try {
      await copyText(await text());
      setDone(key);
    } catch {
      setDone('');
    }
  };
  return (
    <Menu
      className={className}
      title="Copy as GraphQL, command line or curl"
      label={
        <>
          <Icon name="code" size={14} />
          <span className="words">Copy as</span>
        </>
      }
    >
      {() => (
        <div className="copy-as">
          {Object.entries(lines).map(([name, one]) => (
            <section key={name} aria-label={name === '' ? 'Copy as' : name}>
              {name !== '' && <h3>{name}</h3>}
              {waysOf(one).map(([way, text]) => (
                <button
                  key={way}
                  type="button"
                  className="choice"
                  onClick={() => void take(`${name} ${way}`, text)}
                >
                  <Icon name={done === `${name} ${way}` ? 'check' : 'copy'} size={14} />
                  <span>
                    <span className="hidden-text">Copy as </span>
                    {way}
                  </span>
                </button>
              ))}
            </section>
          ))}
          <span className="hidden-text" role="status">
            {done !== '' && 'Copied'}
          </span>
        </div>
      )}
    </Menu>
  );
}

type Way = readonly [string, () => Promise<string>];

const waysOf = ({ document, variables, cli }: Copyable): readonly Way[] => [
  [
    'GraphQL',
    async () => `${await textOfDocument(document)}\n\n# variables\n${JSON.stringify(variables, null, 2)}`,
  ],
  ...(cli === undefined ? [] : [['command line', () => Promise.resolve(cli)] as const]),
  ['curl', async () => curl(await textOfDocument(document), variables)],
];

const curl = (query: string, variables: AnyVariables) =>
  [
    `curl ${window.location.origin}/graphql`,
    `-H "authorization: Bearer $TOKEN"`,
    `-H 'content-type: application/json'`,
    `-d ${quoted(JSON.stringify({ query, variables }))}`,
  ].join(' \\\n  ');
