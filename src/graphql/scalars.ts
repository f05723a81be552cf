import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;
const digest = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const decimal = /^-?\d{1,19}$/;
const longestCursor = 8_192;
const int64 = { least: -(2n ** 63n), greatest: 2n ** 63n - 1n };

/** An instant: RFC 3339 text or a `Date` in, ISO 8601 with milliseconds and `Z` out. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(textOf(node)),
  serialize(value) {
    const date = value instanceof Date ? value : new Date(String(value));
    if (Number.isNaN(date.getTime())) throw new Error('A DateTime field was resolved to no instant.');
    return date.toISOString();
  },
});

/** The name of content, as the OCI image specification writes it. */
export const Digest = new GraphQLScalarType<string, string>({
  name: 'Digest',
  parseValue: parseDigest,
  parseLiteral: (node) => parseDigest(textOf(node)),
  serialize: String,
});

/** A 64-bit whole number: a decimal string or a safe integer in, a `bigint` for resolvers, a decimal string out. */
export const Int64 = new GraphQLScalarType<bigint, string>({
  name: 'Int64',
  parseValue: parseInt64,
  parseLiteral: (node) => parseInt64(textOf(node)),
  serialize: (value) => String(parseInt64(value)),
});

/** A span of time: text with units in and out, whole seconds for resolvers. */
export const Duration = new GraphQLScalarType<number, string>({
  name: 'Duration',
  parseValue: parseDuration,
  parseLiteral: (node) => parseDuration(textOf(node)),
  serialize: (value) => writeDuration(Number(value)),
});

/** Bytes: base64 text in and out, a `Buffer` for resolvers. */
export const Bytes = new GraphQLScalarType<Buffer, string>({
  name: 'Bytes',
  parseValue: parseBytes,
  parseLiteral: (node) => parseBytes(textOf(node)),
  serialize(value) {
    if (Buffer.isBuffer(value)) return value.toString('base64');
    throw new Error('A Bytes field was resolved to no bytes.');
  },
});

/** A place in the log of events; what it means is for the log to say. */
export const EventCursor = new GraphQLScalarType<string, string>({
  name: 'EventCursor',
  parseValue: parseCursor,
  parseLiteral: (node) => parseCursor(textOf(node)),
  serialize: String,
});

/** An event in its envelope: an object of JSON, out only. */
export const CloudEvent = new GraphQLScalarType<never, unknown>({
  name: 'CloudEvent',
  parseValue() {
    throw new GraphQLError('A CloudEvent only comes out.');
  },
  serialize: (value) => value,
});

/** All scalars of the contract, ready to be put among its resolvers. */
export const scalars = { Bytes, DateTime, Digest, Duration, Int64, EventCursor };

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function parseBytes(value: unknown): Buffer {
  if (typeof value === 'string' && base64.test(value)) return Buffer.from(value, 'base64');
  throw new GraphQLError('Bytes must be base64 text with padding.');
}

function parseInstant(value: unknown): Date {
  if (typeof value === 'string' && rfc3339.test(value)) {
    const date = new Date(value);
    if (!Number.isNaN(date.getTime()) && dayExists(value)) return date;
  }
  throw new GraphQLError('DateTime must be RFC 3339 text, e.g. "2026-11-23T21:07:00Z".');
}

/** JavaScript takes February 30 for March 2; RFC 3339 does not. */
function dayExists(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parseDigest(value: unknown): string {
  if (typeof value === 'string' && digest.test(value)) return value;
  throw new GraphQLError(
    'Digest must be "sha256:" and 64, or "sha512:" and 128, lower-case hexadecimal digits.',
  );
}

function parseInt64(value: unknown): bigint {
  const number = toBigInt(value);
  if (number !== null && number >= int64.least && number <= int64.greatest) return number;
  throw new GraphQLError(
    'Int64 must be a whole number from -2^63 to 2^63-1, written as a decimal string beyond 2^53.',
  );
}

function toBigInt(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'string' && decimal.test(value)) return BigInt(value);
  return Number.isSafeInteger(value) ? BigInt(value as number) : null;
}

const units = { d: 86_400, h: 3_600, m: 60, s: 1 } as const;
const duration = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,8})m)?(?:(\d{1,9})s)?$/;

function parseDuration(value: unknown): number {
  const match = typeof value === 'string' ? duration.exec(value) : null;
  const seconds = Object.values(units).reduce(
    (sum, unit, index) => sum + unit * Number(match?.[index + 1] ?? 0),
    0,
  );
  if (seconds >= 1 && seconds < 2 ** 31) return seconds;
  throw new GraphQLError(
    'Duration must be whole numbers with units, largest first, such as 90s, 15m, 1h30m or 7d.',
  );
}

/** Seconds as text, e.g. 5400 as `1h30m`. */
function writeDuration(seconds: number): string {
  let rest = seconds;
  return Object.entries(units)
    .map(([unit, size]) => {
      const count = Math.floor(rest / size);
      rest -= count * size;
      return count > 0 ? `${String(count)}${unit}` : '';
    })
    .join('');
}

function parseCursor(value: unknown): string {
  if (typeof value === 'string' && value !== '' && value.length <= longestCursor) return value;
  throw new GraphQLError(
    `EventCursor must be a cursor as given out, at most ${String(longestCursor)} characters.`,
  );
}

const textOf = (node: ValueNode): string | null =>
  node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null;
