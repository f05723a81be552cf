import type { SourceRevisionInput } from '../../../graphql/types.generated.js';
import { badInput } from '../../../platform/errors.js';
import type { SourceRevision } from '../model.js';

const commit = /^[0-9a-fA-F]{4,64}$/;

/** A commit as an input names it. */
export function readRevision(input: SourceRevisionInput): SourceRevision {
  if (!commit.test(input.commit))
    throw badInput('A commit is 4 to 64 hexadecimal digits.', 'input', 'revision', 'commit');
  const person = (one: SourceRevisionInput['author']) =>
    one ? { name: one.name ?? null, email: one.email ?? null } : null;
  return {
    commit: input.commit.toLowerCase(),
    author: person(input.author),
    committer: person(input.committer),
    message: input.message ?? null,
  };
}
