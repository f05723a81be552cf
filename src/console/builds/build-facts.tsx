import { Link } from 'wouter';
import type { BuildQuery } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Card } from '../parts/card.js';
import { Digest } from '../parts/words/digest.js';
import { Duration } from '../parts/words/duration.js';
import { Facts } from '../parts/facts.js';
import { tagPath } from '../parts/paths.js';
import { withShortDigests } from '../parts/words/short-digests.js';

type Build = NonNullable<BuildQuery['build']>;

/** What set a build off, what goes in, and what comes out. */
export function BuildFacts({ build }: { readonly build: Build }) {
  const { result, revision } = build;
  const tag = result?.imageTag;
  return (
    <Card title="About">
      <Facts
        of={{
          Why: build.causes.map(({ message }) => withShortDigests(message)).join(', ') || 'asked for',
          By: build.startedBy.name,
          Created: <Ago at={build.createdAt} />,
          Took: build.startedAt === null ? null : <Duration from={build.startedAt} to={build.completedAt} />,
          Definition: build.configName,
          Repeats: build.cloneOf,
          Commit: revision && (
            <>
              <code>{revision.commit.slice(0, 12)}</code> {revision.message}
            </>
          ),
          Author: revision?.author?.name,
          Runner: build.runner,
          Attempt: build.attempt > 1 ? build.attempt : null,
          Inputs:
            build.inputs.length > 0
              ? build.inputs.map(({ reference }) => <div key={reference}>{withShortDigests(reference)}</div>)
              : null,
          Output: build.outputReference,
          Image: result?.digest == null ? null : <Digest digest={result.digest} />,
          Tag: tag && (
            <Link href={tagPath(tag.stream.namespace.name, tag.stream.name, tag.name)}>
              {tag.stream.name}:{tag.name}
            </Link>
          ),
        }}
      />
    </Card>
  );
}
