interface OlderParts {
  /** Null where there is no more. */
  readonly more: (() => void) | null;
  readonly pending?: boolean;
}

/** Leads to the next page of a list, at its end; nothing where all of it is there. */
export function ShowOlder({ more, pending = false }: OlderParts) {
  if (more === null) return null;
  return (
    <div className="body">
      <button type="button" className="button" disabled={pending} onClick={more}>
        Show older ones
      </button>
    </div>
  );
}
