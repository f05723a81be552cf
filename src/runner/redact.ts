/**
 * Makes what hides secrets in text: each value of six characters and more, and each line of those with several, becomes
 * `[secret]`. Works on whole lines, so give it no halves.
 */
export function redactor(secrets: Iterable<string>): (text: string) => string {
  const words = [...secrets].flatMap((secret) => [
    secret.trim(),
    ...secret.split('\n').map((line) => line.trim()),
  ]);
  const hidden = [...new Set(words.filter((word) => word.length >= 6))].sort(
    (one, other) => other.length - one.length,
  );
  if (hidden.length === 0) return (text) => text;
  const pattern = new RegExp(
    hidden.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|'),
    'g',
  );
  return (text) => text.replace(pattern, '[secret]');
}
