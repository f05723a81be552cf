import { RedeliverWebhookDocument, type DeliveryState, type WebhookQuery } from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import { Ago } from '../parts/words/ago.js';
import { Badge, type Tone } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { Empty } from '../parts/states/empty.js';
import '../parts/lists/lines.css';
import './deliveries.css';

type Deliveries = NonNullable<WebhookQuery['webhook']>['deliveries']['nodes'];

const states: Readonly<Record<DeliveryState, readonly [Tone, string]>> = {
  DELIVERED: ['ok', 'Delivered'],
  RETRYING: ['warn', 'Tried again'],
  FAILED: ['bad', 'Failed'],
};

interface DeliveriesParts {
  readonly address: { readonly namespace: string | null; readonly name: string };
  readonly deliveries: Deliveries;
}

/** What was sent lately, what came back, and a way to send it again. */
export function Deliveries({ address, deliveries }: DeliveriesParts) {
  return (
    <Card title="Deliveries" flush>
      {deliveries.length === 0 ? (
        <Empty icon="webhook" title="Nothing was sent yet">
          <p>Send a test, or wait for something to happen.</p>
        </Empty>
      ) : (
        <ul className="lines">
          {deliveries.map(({ id, state, attempts, updatedAt, nextAttemptAt }) => (
            <li key={id}>
              <details className="delivery">
                <summary>
                  <Badge tone={states[state][0]}>{states[state][1]}</Badge> <code>{id}</code>{' '}
                  <span className="muted">
                    <Ago at={updatedAt} />
                    {nextAttemptAt !== null && (
                      <>
                        , next <Ago at={nextAttemptAt} />
                      </>
                    )}
                  </span>
                </summary>
                <ol>
                  {attempts.map(({ number, at, status, failure, durationMilliseconds, responseExcerpt }) => (
                    <li key={number}>
                      #{number} <Ago at={at} />: {status ?? 'no answer'} in {durationMilliseconds} ms
                      {failure !== null && <span className="failure"> {failure}</span>}
                      {responseExcerpt !== null && responseExcerpt !== '' && <pre>{responseExcerpt}</pre>}
                    </li>
                  ))}
                </ol>
              </details>
              <ActButton
                document={RedeliverWebhookDocument}
                variables={{ input: { ...address, what: { event: id } } }}
                icon="retry"
                className="button quiet small"
              >
                Redeliver
              </ActButton>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
