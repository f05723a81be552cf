/** Writes numbers that are not negative in seven bits a byte, the lowest first, as LEB128 does. */
export function writeVarints(numbers: readonly bigint[]): Buffer {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
    bytes.push(Number(rest));
  }
  return Buffer.from(bytes);
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
