import { useStore } from '../graph/store.js';
import { useGraph } from '../graph/use-graph.js';
import { connection } from '../live/connection.js';
import { HealthDocument } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Facts } from '../parts/facts.js';
import { PageHead } from '../parts/page-head.js';
import { useProbe } from './use-probe.js';

/** Whether the gateway is well, as it says itself. */
export function HealthPage() {
  const now = useStore(connection);
  const live = useProbe('/livez');
  const ready = useProbe('/readyz');
  const version = useProbe('/version');
  const { data } = useGraph(HealthDocument, {});
  const registry = data?.integratedRegistry;
  return (
    <>
      <PageHead
        title="Health"
        about="What the gateway says of itself, asked anew every ten seconds."
        actions={<CopyAs document={HealthDocument} variables={{}} cli="sluice registry info" />}
      />
      <div className="columns halves">
        <Card title="Gateway">
          <Facts
            of={{
              Alive: <Answered ok={live?.ok} />,
              Ready: <Answered ok={ready?.ok} />,
              'Took to answer': live && `${live.milliseconds.toFixed(0)} ms`,
              Version: version?.text.match(/"version":"([^"]+)"/)?.[1],
              Events:
                now.state === 'live' ? (
                  <Badge tone="ok" icon="check">
                    Live
                  </Badge>
                ) : (
                  <Badge tone="bad" icon="warning">
                    {now.state === 'lost' ? now.reason : 'Connecting'}
                  </Badge>
                ),
            }}
          />
        </Card>
        <Card title="Integrated registry">
          {registry ? (
            <Facts of={{ Inside: registry.host, Outside: registry.publicHost ?? 'not set' }} />
          ) : (
            <p className="muted">None stands beside this gateway.</p>
          )}
        </Card>
      </div>
    </>
  );
}

function Answered({ ok }: { readonly ok: boolean | undefined }) {
  if (ok === undefined) return <Badge>Asking …</Badge>;
  return (
    <Badge tone={ok ? 'ok' : 'bad'} icon={ok ? 'check' : 'warning'}>
      {ok ? 'Yes' : 'No'}
    </Badge>
  );
}
