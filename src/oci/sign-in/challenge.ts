/** One way to authenticate that a `WWW-Authenticate` header offers. */
export interface Challenge {
  /** In lower case, e.g. `bearer`. */
  readonly scheme: string;
  /** By names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const longestHeader = 8_192;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
// Sticky, so that each step reads on from the last and the whole header is read once.
const parameterForm = new RegExp(`(${token})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`, 'sy');
const schemeForm = new RegExp(
  `(${token})(?=[ \\t,]|$)(?:[ \\t]+([A-Za-z0-9._~+/-]+=*)(?=[ \\t]*(?:,|$)))?`,
  'sy',
);
const gapForm = /[ \t,]*/sy;

/**
 * Reads `WWW-Authenticate` (RFC 9110, 11.6.1): several challenges in one header, parameters quoted or not, names
 * in any case. Reading ends at the first thing that fits nothing; a header over 8 KiB holds no challenge.
 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  if (header.length > longestHeader) return challenges;
  let at = 0;
  const take = (form: RegExp) => {
    form.lastIndex = at;
    const match = form.exec(header);
    if (match) at = form.lastIndex;
    return match;
  };
  while (at < header.length) {
    take(gapForm);
    const parameter = take(parameterForm);
    const current = challenges.at(-1);
    if (parameter) {
      if (!current) return challenges;
      const [, name = '', quoted, plain = ''] = parameter;
      current.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/gs, '$1') ?? plain);
      continue;
    }
    const scheme = take(schemeForm);
    if (!scheme) break;
    challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
  }
  return challenges;
}
