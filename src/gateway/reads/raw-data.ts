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

/** Writes a result as JSON.stringify would, without looking into data that is text already. */
export function stringifyResult(result: { readonly data?: unknown }): string {
  const { data, ...others } = result;
  if (!(data instanceof RawData)) return JSON.stringify(result);
  const rest = JSON.stringify(others);
  return rest === '{}' ? `{"data":${data.text}}` : `{"data":${data.text},${rest.slice(1)}`;
}
