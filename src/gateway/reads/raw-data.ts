/** The data of a result as JSON text that PostgreSQL has built: it goes out as it came. */
export class RawData {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For those who must look into it, or write it in another way. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** A result as it goes out. */
interface Written {
  readonly errors?: unknown;
  readonly data?: unknown;
  readonly extensions?: unknown;
}

/** Writes a result, errors first, without looking into data that is text already. */
export function stringifyResult({ errors, data, extensions }: Written): string {
  if (!(data instanceof RawData)) return JSON.stringify({ errors, data, extensions });
  const before = errors === undefined ? '' : `"errors":${JSON.stringify(errors)},`;
  const behind = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${before}"data":${data.text}${behind}}`;
}
