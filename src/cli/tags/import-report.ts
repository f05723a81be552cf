import type { ImportImagesMutation } from '../../client/index.js';

type Report = ImportImagesMutation['importImages'];

const outcomes = [
  ['MOVED', 'Imported'],
  ['UNCHANGED', 'Unchanged'],
  ['HELD', 'Held where they are'],
  ['WAITING', 'Waiting until old enough'],
  ['FAILED', 'Failed'],
] as const;

const mostNames = 20;

/** What the import of a whole stream took in and what it left out, a line each; nothing of what is nought. */
export function importReport({ results, additionalTags, excludedTags }: Report): string {
  const lines = outcomes.map(([outcome, title]) => {
    const tags = results.filter((result) => result.outcome === outcome).map(({ tag }) => tag);
    return line(title, tags);
  });
  return [
    ...lines,
    line('Left out, beyond the limit', additionalTags),
    line('Left out, by filters or the specification', excludedTags),
  ].join('');
}

function line(title: string, tags: readonly string[]): string {
  if (tags.length === 0) return '';
  const more = tags.length > mostNames ? ` and ${String(tags.length - mostNames)} more` : '';
  return `${title} (${String(tags.length)}): ${tags.slice(0, mostNames).join(', ')}${more}\n`;
}

/** What failed, as one error; undefined when nothing did. */
export function importFailure({ results, condition }: Report): Error | undefined {
  const failures = results.filter(({ outcome }) => outcome === 'FAILED');
  if (failures.length > 0) return new Error(failures.map(lineOn).join('\n       '));
  if (condition?.status !== 'FALSE') return undefined;
  return new Error(`the repository could not be imported ${why(condition)}`);
}

const lineOn = ({ tag, ...result }: Report['results'][number]) =>
  `tag ${tag} could not be imported ${why(result)}`;

const why = ({ reason, message }: { reason: string | null; message: string | null }) =>
  `(${reason ?? 'ImportFailed'}): ${message ?? 'no reason given'}`;
