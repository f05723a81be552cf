import { Link } from 'wouter';
import { CopyButton } from '../copying/copy-button.js';

/** The beginning of a digest, as people compare them. */
export const shortDigest = (digest: string): string => digest.replace(/^sha\d+:/, '').slice(0, 12);

/** A digest: short to read, whole to copy, a link to its image. */
export function Digest({ digest, plain = false }: { readonly digest: string; readonly plain?: boolean }) {
  return (
    <span className="digest">
      {plain ? (
        <code title={digest}>{shortDigest(digest)}</code>
      ) : (
        <Link href={`/images/${digest}`} title={digest}>
          <code>{shortDigest(digest)}</code>
        </Link>
      )}
      <CopyButton text={digest} what="digest" />
    </span>
  );
}

/** Whether a text is a whole digest. */
export const isDigest = (text: string): boolean => /^sha(256:[a-f0-9]{64}|512:[a-f0-9]{128})$/.test(text);
