import { useNow } from './use-now.js';
import { spanOf } from './span.js';

const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** How long ago something was, or how soon it will be; the exact time when pointed at. */
export function Ago({ at }: { readonly at: string }) {
  const seconds = (useNow() - Date.parse(at)) / 1000;
  const text =
    Math.abs(seconds) < 5 ? 'just now' : seconds > 0 ? `${spanOf(seconds)} ago` : `in ${spanOf(-seconds)}`;
  return (
    <time dateTime={at} title={exact.format(new Date(at))} className="number">
      {text}
    </time>
  );
}
