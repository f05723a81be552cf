/** What a number takes at most, up to 2^63. */
export const longestVarint = 10;

/** Writes numbers that are not negative in seven bits a byte, the lowest first, as LEB128 does; where they end. */
export function writeVarints(numbers: readonly bigint[], bytes: Uint8Array, at: number): number {
  for (const number of numbers) {
    let big = number;
    for (; big > Number.MAX_SAFE_INTEGER; big >>= 7n) bytes[at++] = Number(big & 0x7fn) | 0x80;
    let rest = Number(big);
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes[at++] = (rest % 0x80) | 0x80;
    bytes[at++] = rest;
  }
  return at;
}

/** Reads what `writeVarints` wrote; null when the bytes end within a number. */
export function readVarints(bytes: Uint8Array): bigint[] | null {
  const numbers: bigint[] = [];
  let number = 0n;
  let shift = 0n;
  for (const byte of bytes) {
    number |= BigInt(byte & 0x7f) << shift;
    shift += 7n;
    if (byte > 0x7f) continue;
    numbers.push(number);
    number = shift = 0n;
  }
  return shift === 0n ? numbers : null;
}
