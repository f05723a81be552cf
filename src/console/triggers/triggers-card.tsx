import { useState } from 'react';
import type { TriggerPartsFragment } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import '../parts/lists/lines.css';
import { triggerSource, triggerStates } from './trigger-words.js';
import { Why } from './why.js';

/** What sets a thing off by itself, and why it does or does not. */
export function TriggersCard({ triggers }: { readonly triggers: readonly TriggerPartsFragment[] }) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <Card title="Triggers" flush>
      {triggers.length === 0 && <p className="body muted">Nothing sets it off by itself.</p>}
      <ul className="lines">
        {triggers.map((trigger) => (
          <li key={trigger.id}>
            <div>{triggerSource(trigger)}</div>
            <span className="row">
              <Badge tone={triggerStates[trigger.state][0]}>{triggerStates[trigger.state][1]}</Badge>
              <button
                type="button"
                className="button quiet small"
                aria-expanded={asked === trigger.id}
                onClick={() => {
                  setAsked(asked === trigger.id ? null : trigger.id);
                }}
              >
                Why?
              </button>
            </span>
            {asked === trigger.id && <Why trigger={trigger.id} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
