import type { SchemaChangeLevel, SubgraphsQuery } from '../operations.generated.js';
import { Badge, type Tone } from '../parts/badge.js';

type Changes = Pick<
  SubgraphsQuery['schemaChangelog']['nodes'][number]['changes'][number],
  'level' | 'path' | 'message'
>[];

const levels: Readonly<Record<SchemaChangeLevel, readonly [Tone, string]>> = {
  BREAKING: ['bad', 'Breaking'],
  DANGEROUS: ['warn', 'Dangerous'],
  SAFE: ['ok', 'Safe'],
};

const most = 8;

/** What changes in a schema, the first few. */
export function SchemaChanges({ changes }: { readonly changes: Readonly<Changes> }) {
  return (
    <>
      <ul className="stack tight">
        {changes.slice(0, most).map(({ level, path, message }) => (
          <li key={`${path ?? ''} ${message}`} className="row">
            <Badge tone={levels[level][0]}>{levels[level][1]}</Badge>
            <span className="small muted">{message}</span>
          </li>
        ))}
      </ul>
      {changes.length > most && <span className="small faint">and {changes.length - most} more</span>}
    </>
  );
}
