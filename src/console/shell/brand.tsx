/** The name, with its gate above the water. */
export function Brand() {
  return (
    <span className="brand">
      <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" className="brand-ground" />
        <path d="M9 6v20M23 6v20M9 10h14v5H9z" className="brand-gate" />
        <path
          d="M6 21c2 0 2-1.600 4-1.600s2 1.600 4 1.600 2-1.600 4-1.600 2 1.600 4 1.600 2-1.600 4-1.600M6 25c2 0 2-1.600 4-1.600s2 1.600 4 1.600 2-1.600 4-1.600 2 1.600 4 1.600 2-1.600 4-1.600"
          className="brand-water"
        />
      </svg>
      Sluice
    </span>
  );
}
