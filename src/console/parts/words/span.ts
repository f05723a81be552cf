const units = [
  [86_400 * 365, 'y'],
  [86_400 * 30, 'mo'],
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
  [1, 's'],
] as const;

/** A span of time in its largest unit: `3 d`, `12 min`. */
export function spanOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [size, unit] = units.find(([least]) => whole >= least) ?? [1, 's'];
  return `${String(Math.floor(whole / size))} ${unit}`;
}
