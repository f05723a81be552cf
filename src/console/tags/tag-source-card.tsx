import type { TagQuery } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { KeyValues } from '../parts/key-values.js';
import { TagSource } from '../streams/tag-source.js';

type Tag = NonNullable<TagQuery['imageTag']>;

const importModes = { LEGACY: 'one platform', PRESERVE_ORIGINAL: 'all platforms' } as const;

/** What a tag is meant to be, and how it comes by its images. */
export function TagSourceCard({ tag }: { readonly tag: Tag }) {
  const { spec, conditions, immutable } = tag;
  const condition = conditions[0];
  return (
    <Card title="Source">
      <div className="stack">
        {condition?.status === 'FALSE' && (
          <p className="refusal">
            <span>
              <b>{condition.reason}</b> <Ago at={condition.lastCheckedAt} />
              <br />
              {condition.message}
            </span>
          </p>
        )}
        <Facts
          of={{
            'Named in': <NamedIn tag={tag} />,
            From: <TagSource tag={tag} />,
            'Next check': tag.nextCheckAt === null ? null : <Ago at={tag.nextCheckAt} />,
            'Last check': tag.lastCheckedAt === null ? null : <Ago at={tag.lastCheckedAt} />,
            'Checks failed': tag.checkFailures > 0 ? `${String(tag.checkFailures)} in a row` : null,
            'Last import': condition?.status === 'TRUE' ? <Ago at={condition.lastCheckedAt} /> : null,
            Every: spec?.scheduled === true ? (spec.interval ?? 'as the server says') : null,
            'Minimum age': spec?.minimumAge,
            Imports: spec ? importModes[spec.importMode] : null,
            'Clients pull':
              spec && (spec.referencePolicy === 'LOCAL' ? 'from the integrated registry' : 'from the source'),
            Transport: spec?.insecure === true ? 'plain HTTP or unverified certificate' : null,
            Immutable: immutable && (
              <>
                <Badge icon="secret">{immutable.pattern}</Badge> by the {immutable.origin.toLowerCase()}
              </>
            ),
            Generation: spec?.generation,
          }}
        />
        <KeyValues title="Annotations" of={spec?.annotations ?? []} />
      </div>
    </Card>
  );
}

/** Whether a tag is named in the specification, in the status, or in both. */
function NamedIn({ tag }: { readonly tag: Tag }) {
  const inSpec = tag.spec !== null || tag.follow !== null;
  if (inSpec && tag.current) return 'specification and status';
  return inSpec
    ? 'the specification alone: nothing is there yet'
    : 'the status alone: pushed, or no longer tracked';
}
