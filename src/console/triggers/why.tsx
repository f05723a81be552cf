import { useGraph } from '../graph/use-graph.js';
import { WhyDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { Icon } from '../parts/icon.js';
import { withShortDigests } from '../parts/words/short-digests.js';
import './why.css';

/** `TagFound` as people write it. */
const sentence = (word: string) =>
  word.charAt(0) + word.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Why a trigger fires or does not: every condition, with what was found. */
export function Why({ trigger }: { readonly trigger: string }) {
  const asked = useGraph(WhyDocument, { trigger }, { changedBy: () => true });
  return (
    <div className="why-conditions">
      <Answer of={asked} lines={3}>
        {({ why }) =>
          why ? (
            <>
              <p>{withShortDigests(why.summary)}</p>
              <ol>
                {why.conditions.map(({ type, holds, value, message }) => (
                  <li key={type} className={holds ? '' : why.state === 'BROKEN' ? 'fails' : 'waits'}>
                    <Icon name={holds ? 'check' : 'cross'} size={14} />
                    <span>
                      <b>{sentence(type)}</b>
                      <span className="hidden-text">{holds ? ' holds' : ' does not hold'}</span>{' '}
                      <span className="muted">{withShortDigests(message)}</span>
                      {value !== '' && (
                        <>
                          {' '}
                          <code>{withShortDigests(value)}</code>
                        </>
                      )}
                    </span>
                  </li>
                ))}
              </ol>
            </>
          ) : (
            <p>It is gone.</p>
          )
        }
      </Answer>
    </div>
  );
}
