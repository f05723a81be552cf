import { Link } from 'wouter';

interface NewestParts {
  /** Namespaces that have more than is shown. */
  readonly of: readonly string[];
  /** The page that shows all of a namespace when it is asked for that one. */
  readonly page: string;
}

/** Says of which namespaces only the newest are listed, and leads to all of theirs; nothing where all is there. */
export function NewestOnly({ of, page }: NewestParts) {
  if (of.length === 0) return null;
  return (
    <p className="body faint small">
      The newest 20 of each namespace. All of{' '}
      {of.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <Link href={`${page}?namespace=${encodeURIComponent(name)}`}>{name}</Link>
        </span>
      ))}
    </p>
  );
}
