const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** A number of bytes as people read it: `12.4 MiB`. */
export function bytesOf(text: string): string {
  let [value, unit] = [Number(text), 0];
  while (Math.abs(value) >= 1024 && unit < units.length - 1) [value, unit] = [value / 1024, unit + 1];
  return `${value.toFixed(unit === 0 || Math.abs(value) >= 100 ? 0 : 1)} ${String(units[unit])}`;
}
