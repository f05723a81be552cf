import { textOf } from '../parts/words/text-of.js';
import { wordsOf } from '../parts/words/words-of.js';

/** What was filled in under this name of a form: a number, or null for nothing. */
export const numberIn = (form: FormData, name: string): number | null => {
  const text = textOf(form, name);
  return text === '' ? null : Number(text);
};

/** The rules that a namespace and a stream can have alike, as a form has them. */
export const rulesIn = (form: FormData) => ({
  immutableTags: wordsOf(textOf(form, 'immutableTags')),
  retention: {
    keepTagRevisions: numberIn(form, 'keepTagRevisions'),
    keepYoungerThan: textOf(form, 'keepYoungerThan') || null,
  },
});

/** Where the patterns of immutable tags are filled in, for `rulesIn`. */
export function ImmutableTagsField({ patterns }: { readonly patterns: readonly string[] }) {
  return (
    <div className="field">
      <label htmlFor="immutableTags">Tags that stay where they point</label>
      <input
        id="immutableTags"
        name="immutableTags"
        className="mono"
        placeholder="1.* release-*"
        spellCheck={false}
        defaultValue={patterns.join(' ')}
      />
      <span className="hint">Patterns of names: * any characters, ? one.</span>
    </div>
  );
}
