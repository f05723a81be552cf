import { useState } from 'react';
import { ConsumerState } from '../consumers/consumer-state.js';
import { Lag } from '../consumers/lag.js';
import { useGraph } from '../graph/use-graph.js';
import { useEvery } from '../live/use-every.js';
import {
  PauseWebhookDocument,
  RedeliverWebhookDocument,
  ResumeWebhookDocument,
  RotateWebhookSecretDocument,
  TestWebhookDocument,
  WebhookDocument,
} from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import { Ago } from '../parts/words/ago.js';
import { Answer } from '../parts/states/answer.js';
import { Card } from '../parts/card.js';
import { Command } from '../parts/copying/command.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { Facts } from '../parts/facts.js';
import { PageHead } from '../parts/page-head.js';
import { Deliveries } from './deliveries.js';

interface WebhookAddress {
  readonly namespace: string | null;
  readonly name: string;
}

/** Milliseconds between two looks: deliveries, and what comes back, are no events. */
const look = 2_000;

/** One webhook: where it posts to, and what came back. */
export function WebhookPage({ namespace, name }: WebhookAddress) {
  const input = { namespace, name };
  const asked = useGraph(WebhookDocument, input, { changedBy: () => true });
  useEvery(look, asked.again);
  const [secret, setSecret] = useState<string | null>(null);
  const shown = asked.data?.webhook;
  return (
    <>
      <PageHead
        title={name}
        beside={shown && <ConsumerState {...shown} />}
        crumbs={[{ name: 'Webhooks', href: '/webhooks' }]}
        actions={
          shown && (
            <>
              <CopyAs
                document={WebhookDocument}
                variables={input}
                cli={`sluice webhook list${namespace === null ? '' : ` -n ${namespace}`}`}
                deeds={{
                  'Send a test': {
                    document: TestWebhookDocument,
                    variables: { input },
                    cli: `sluice webhook test ${name}${namespace === null ? '' : ` -n ${namespace}`}`,
                  },
                  'Redeliver what failed': {
                    document: RedeliverWebhookDocument,
                    variables: { input: { ...input, what: { failed: true } } },
                  },
                }}
              />
              <ActButton
                document={TestWebhookDocument}
                variables={{ input }}
                icon="play"
                className="button"
                onDone={asked.again}
              >
                Send a test
              </ActButton>
              {shown.state === 'ACTIVE' ? (
                <ActButton
                  document={PauseWebhookDocument}
                  variables={{ input }}
                  icon="pause"
                  className="button"
                >
                  Pause
                </ActButton>
              ) : (
                <ActButton
                  document={ResumeWebhookDocument}
                  variables={{ input }}
                  icon="play"
                  className="button primary"
                >
                  Resume
                </ActButton>
              )}
            </>
          )
        }
      />
      <Answer of={asked}>
        {({ webhook }) =>
          webhook ? (
            <div className="stack">
              {webhook.message !== null && <p className="note warn">{webhook.message}</p>}
              {secret !== null && (
                <div className="note ok">
                  <span>The new key, shown here and never again:</span>
                  <Command text={secret} what="key" />
                </div>
              )}
              <div className="columns two-one">
                <Deliveries address={input} deliveries={webhook.deliveries.nodes} />
                <Card title="About">
                  <div className="stack">
                    <Facts
                      of={{
                        'Posts to': webhook.url,
                        Owner: webhook.owner.name,
                        Wants:
                          [...webhook.filter.subjects, ...webhook.filter.types].join(', ') || 'everything',
                        Lag: <Lag lag={webhook.lag} />,
                        Created: <Ago at={webhook.createdAt} />,
                        Keys: webhook.signingKeys.map(({ id, createdAt, expiresAt }) => (
                          <div key={id}>
                            made <Ago at={createdAt} />
                            {expiresAt !== null && (
                              <>
                                , ends <Ago at={expiresAt} />
                              </>
                            )}
                          </div>
                        )),
                      }}
                    />
                    <div className="row wrap">
                      <ActButton
                        document={RotateWebhookSecretDocument}
                        variables={{ input }}
                        icon="secret"
                        confirm={<p>A new key is made; deliveries are signed with both for another day.</p>}
                        onDone={({ rotateWebhookSecret }) => {
                          setSecret(rotateWebhookSecret.secret);
                          asked.again();
                        }}
                      >
                        Rotate the key
                      </ActButton>
                      <ActButton
                        document={RedeliverWebhookDocument}
                        variables={{ input: { ...input, what: { failed: true } } }}
                        icon="retry"
                        onDone={asked.again}
                      >
                        Redeliver what failed
                      </ActButton>
                    </div>
                  </div>
                </Card>
              </div>
            </div>
          ) : (
            <Empty icon="webhook" title="There is no such webhook">
              <p>
                {namespace === null ? name : `${namespace}/${name}`} does not exist, or is not for you to see.
              </p>
            </Empty>
          )
        }
      </Answer>
    </>
  );
}
