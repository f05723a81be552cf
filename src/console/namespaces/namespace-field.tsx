import { useId } from 'react';
import { useGraph } from '../graph/use-graph.js';
import { NamespaceNamesDocument } from '../operations.generated.js';

interface FieldParts {
  readonly value: string;
  readonly onChange: (namespace: string) => void;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly placeholder?: string;
}

/** Asks for a namespace, and offers those that there are. */
export function NamespaceField({
  value,
  onChange,
  label = 'Namespace',
  disabled = false,
  required = true,
  placeholder,
}: FieldParts) {
  const id = useId();
  const { data } = useGraph(NamespaceNamesDocument, {});
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        list={`${id}-names`}
        required={required}
        placeholder={placeholder}
        spellCheck={false}
        disabled={disabled}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <datalist id={`${id}-names`}>
        {data?.namespaces.nodes.map(({ id: key, name }) => (
          <option key={key} value={name} />
        ))}
      </datalist>
    </div>
  );
}
