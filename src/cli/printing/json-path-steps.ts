/** All that a path finds in a value. */
export type Steps = (value: unknown) => unknown[];

type Step = (value: unknown) => readonly unknown[];

const name = String.raw`((?:\\.|[^\s.[\](){}'"*?:,@$\\=!<>])+)`;
const text = String.raw`(?:'([^']*)'|"([^"]*)")`;

/** What a step looks like, and what it makes of what is found between. */
const forms: readonly [RegExp, (found: readonly string[], read: (path: string) => Steps) => Step][] = [
  [
    new RegExp(String.raw`^\.\.${name}`),
    ([key = '']) =>
      (value) =>
        everywhere(value).flatMap(at(plain(key))),
  ],
  [/^\.\.\*/, () => everywhere],
  [new RegExp(String.raw`^\.${name}`), ([key = '']) => at(plain(key))],
  [new RegExp(String.raw`^\[${text}\]`), ([one, other]) => at(one ?? other ?? '')],
  [/^(?:\.\*|\[\*\])/, () => inside],
  [
    /^\[(-?\d+)\]/,
    ([index = '0']) =>
      (value) =>
        [itemsOf(value).at(Number(index))].filter((found) => found !== undefined),
  ],
  [
    /^\[(-?\d+)?:(-?\d+)?\]/,
    ([from, to]) =>
      (value) =>
        itemsOf(value).slice(from ? Number(from) : 0, to ? Number(to) : undefined),
  ],
  [
    new RegExp(
      String.raw`^\[\?\(@((?:\.${name}|\[[^\]()]*\])*)\s*(?:(==|!=)\s*(?:${text}|([-\w.]+))\s*)?\)\]`,
    ),
    ([path = '', , compared, one, other, bare], read) => {
      const steps = read(path);
      const wanted = one ?? other ?? bare;
      const holds = (value: unknown) =>
        compared === undefined
          ? steps(value).some((found) => found !== null && found !== false)
          : steps(value).some((found) => asText(found) === wanted) === (compared === '==');
      return (value) => itemsOf(value).filter(holds);
    },
  ],
];

/** Reads `.field`, `['field']`, `[0]`, `[-1]`, `[1:3]`, `[*]`, `..field` and `[?(@.field=="text")]`, one behind the other. */
export function stepsIn(path: string, mistake: (path: string, why: string) => Error): Steps {
  const steps: Step[] = [];
  let rest = path
    .replace(/^[$@]/, '')
    .replace(/^\.$/, '')
    .replace(/^(?=[A-Za-z_])/, '.');
  while (rest !== '') {
    const step = forms.flatMap(([form, make]) => {
      const found = form.exec(rest);
      return found ? [{ length: found[0].length, make: () => make(found.slice(1), read) }] : [];
    })[0];
    if (!step) throw mistake(path, `“${rest}” is no step`);
    steps.push(step.make());
    rest = rest.slice(step.length);
  }
  return (value) => steps.reduce<unknown[]>((values, step) => values.flatMap(step), [value]);

  function read(inner: string): Steps {
    return stepsIn(inner, mistake);
  }
}

const plain = (key: string) => key.replace(/\\(.)/g, '$1');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const inside: Step = (value) => (isRecord(value) ? Object.values(value) : itemsOf(value));

const at =
  (key: string): Step =>
  (value) =>
    isRecord(value) && Object.hasOwn(value, key) ? [value[key]] : [];

const everywhere = (value: unknown): readonly unknown[] => [value, ...inside(value).flatMap(everywhere)];

/** A value as one writes it in a shell: a text without quotes, null as nothing. */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
