import './key-values.css';

interface KeyValueParts {
  readonly title: string;
  readonly of: readonly { readonly key: string; readonly value: string }[];
}

/** Labels or annotations; nothing where there are none. */
export function KeyValues({ title, of }: KeyValueParts) {
  if (of.length === 0) return null;
  return (
    <section className="key-values">
      <h3>{title}</h3>
      <dl>
        {of.map(({ key, value }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
