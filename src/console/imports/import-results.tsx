import { BlastRadius } from '../cascades/blast-radius.js';
import { Changes } from '../changes/changes.js';
import type { ImportImagesMutation, ImportOutcome } from '../operations.generated.js';
import { Badge, type Tone } from '../parts/badge.js';
import { bytesOf } from '../parts/words/bytes.js';
import { Facts } from '../parts/facts.js';
import { Digest } from '../parts/words/digest.js';
import { counted } from '../parts/words/counted.js';

const outcomes: Readonly<Record<ImportOutcome, readonly [Tone, string]>> = {
  MOVED: ['accent', 'Moves'],
  UNCHANGED: ['ok', 'Nothing new'],
  FAILED: ['bad', 'Failed'],
  HELD: ['warn', 'Held where it is'],
  WAITING: ['info', 'Too young yet'],
};

/** What the registries answered, and what that does to tags. */
export function ImportResults({ of }: { readonly of: ImportImagesMutation['importImages'] }) {
  return (
    <div className="stack" role="status">
      {of.results.map(({ tag, outcome, image, reason, message }) => (
        <div className="stack tight" key={tag}>
          <div className="row spread">
            <b>{tag}</b>
            <Badge tone={outcomes[outcome][0]}>{outcomes[outcome][1]}</Badge>
          </div>
          {outcome === 'FAILED' ? (
            <p className="refusal">
              {reason}: {message}
            </p>
          ) : (
            image && (
              <Facts
                of={{
                  Digest: <Digest digest={image.digest} plain />,
                  Size: bytesOf(image.size),
                  Platform: image.platform
                    ? `${image.platform.os}/${image.platform.architecture}`
                    : counted(image.manifests.length, 'platform'),
                }}
              />
            )
          )}
        </div>
      ))}
      {of.results.some(({ outcome }) => outcome !== 'FAILED') && (
        <>
          <Changes changes={of.changes} />
          {of.changes.length > 0 && <BlastRadius of={of.blastRadius} />}
        </>
      )}
    </div>
  );
}
