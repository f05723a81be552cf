import { useState, type SubmitEvent } from 'react';
import { useGraph } from '../graph/use-graph.js';
import { CanIDocument, WhoCanDocument } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { Icon } from '../parts/icon.js';
import { textOf } from '../parts/words/text-of.js';
import './can-i.css';
import { Binding } from './binding.js';

const verbs = ['get', 'list', 'watch', 'create', 'update', 'delete', 'start', 'cancel', 'approve'];
const resources = [
  'imagestreams',
  'imagestreams/layers',
  'imagestreamimports',
  'images',
  'namespaces',
  'secrets',
  'policies',
  'promotions',
  'buildconfigs',
  'builds',
  'deployments',
  'rollouts',
  'triggers',
  'consumers',
  'webhooks',
  'subgraphs',
  'rolebindings',
  'tokens',
  'audit',
];

interface Asked {
  readonly verb: string;
  readonly resource: string;
  readonly namespace: string | null;
}

/** Answers whether one may do something, what is missing, and who may. */
export function CanICard() {
  const [question, setQuestion] = useState<Asked | null>(null);
  const variables = question ?? { verb: 'get', resource: 'images', namespace: null };
  const can = useGraph(CanIDocument, variables, { pause: question === null });
  const who = useGraph(WhoCanDocument, variables, { pause: question === null });
  const ask = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const namespace = textOf(form, 'namespace');
    setQuestion({
      verb: textOf(form, 'verb'),
      resource: textOf(form, 'resource'),
      namespace: namespace === '' ? null : namespace,
    });
  };
  const answer = question === null ? null : can.data?.can;
  return (
    <Card title="Can I?">
      <form className="stack" onSubmit={ask}>
        <div className="can-i">
          <div className="field">
            <label htmlFor="can-verb">Do what</label>
            <select id="can-verb" name="verb" defaultValue="update">
              {verbs.map((verb) => (
                <option key={verb}>{verb}</option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="can-resource">With what</label>
            <select id="can-resource" name="resource">
              {resources.map((resource) => (
                <option key={resource}>{resource}</option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="can-namespace">In namespace</label>
            <input id="can-namespace" name="namespace" placeholder="everywhere" spellCheck={false} />
          </div>
        </div>
        <div>
          <button type="submit" className="button">
            Ask
          </button>
        </div>
        {answer && (
          <p className={answer.allowed ? 'note ok' : 'note warn'} role="status">
            <Icon name={answer.allowed ? 'check' : 'cross'} size={14} />
            <span>
              {answer.allowed ? 'Yes, you can.' : `No. ${answer.whyNot ?? ''}`}
              {answer.missingRole !== null && (
                <>
                  {' '}
                  The role <b>{answer.missingRole}</b> would allow it.
                </>
              )}
            </span>
          </p>
        )}
        {question !== null && who.data && (
          <div className="stack tight">
            <h3>Who can</h3>
            <ul className="stack tight">
              {who.data.whoCan.map((binding) => (
                <Binding key={binding.id} of={binding} />
              ))}
            </ul>
          </div>
        )}
      </form>
    </Card>
  );
}
