import { SluiceError } from '../../client/index.js';

const words: readonly (readonly [said: RegExp, typed: string])[] = [
  [/\bfrom or repository\b/g, '--from'],
  [/\b(give|and) (confirm|from)\b/g, '$1 --$2'],
  [/\bor say dryRun\b/g, 'or give --dry-run'],
  [/\bleave tag and from out\b/g, 'leave --from out'],
];

/** The refusal of an import, in whose words the fields of the input are the options that were to be typed. */
export function inFlags(error: unknown): unknown {
  if (!(error instanceof SluiceError)) return error;
  const { code, path, requestId, retryable, cause } = error;
  const message = words.reduce((text, [said, typed]) => text.replace(said, typed), error.message);
  return message === error.message
    ? error
    : new SluiceError(code, message, { path, requestId, retryable, cause });
}
