import { useGraph } from '../graph/use-graph.js';
import { NamespaceNamesDocument } from '../operations.generated.js';

interface SelectParts {
  readonly value: string;
  readonly onChange: (namespace: string) => void;
}

/** Chooses one namespace, or all. */
export function NamespaceSelect({ value, onChange }: SelectParts) {
  const { data } = useGraph(NamespaceNamesDocument, {});
  const names = data?.namespaces.nodes.map(({ name }) => name) ?? [];
  return (
    <select
      className="select"
      aria-label="Namespace"
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      <option value="">All namespaces</option>
      {(value === '' || names.includes(value) ? names : [value, ...names]).map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
