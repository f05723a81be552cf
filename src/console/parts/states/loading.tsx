/** Stands where an answer will be. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  return (
    <div className="skeleton" role="status">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" />
      ))}
      <b className="hidden-text">Loading</b>
    </div>
  );
}
