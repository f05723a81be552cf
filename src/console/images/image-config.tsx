import type { ImageQuery } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { KeyValues } from '../parts/key-values.js';

type Config = NonNullable<NonNullable<ImageQuery['image']>['config']>;

const words = (list: readonly string[]) =>
  list.length === 0 ? null : (
    <code>{list.map((word) => (/[\s"]/.test(word) ? JSON.stringify(word) : word)).join(' ')}</code>
  );

/** How an image runs. */
export function ImageConfig({ config }: { readonly config: Config }) {
  const environment = config.env.map((line) => {
    const at = line.indexOf('=');
    return at < 0 ? { key: line, value: '' } : { key: line.slice(0, at), value: line.slice(at + 1) };
  });
  return (
    <Card title="Configuration">
      <div className="stack">
        <Facts
          of={{
            Entrypoint: words(config.entrypoint),
            Command: words(config.cmd),
            User: config.user === '' ? null : config.user,
            'Working folder': config.workingDir === '' ? null : <code>{config.workingDir}</code>,
            Ports: words(config.exposedPorts),
            Volumes: words(config.volumes),
            'Stop signal': config.stopSignal,
          }}
        />
        <KeyValues title="Environment" of={environment} />
      </div>
    </Card>
  );
}
