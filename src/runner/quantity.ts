const factors: Readonly<Record<string, number>> = {
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
};

/** The number that a quantity of Kubernetes stands for, e.g. `500m` → 0.5, `1Gi` → 1073741824; null when it is none. */
export function parseQuantity(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi|)$/.exec(text.trim());
  const factor = factors[match?.[2] ?? 'none'];
  return match && factor !== undefined ? Number(match[1]) * factor : null;
}
