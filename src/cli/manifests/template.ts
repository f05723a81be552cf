import { fieldsOf, isFields, type Reader, type Refuse } from './fields.js';
import { generateText } from './generate.js';

/** Values for parameters by name, as they were typed. */
export type Parameters = ReadonlyMap<string, string>;

/** The API versions under which OpenShift has known templates. */
export const templateVersions: readonly string[] = ['template.openshift.io/v1', 'v1'];

/** How large a template's objects may grow by what is filled in. */
const mostCharacters = 4 * 1024 * 1024;

/**
 * The objects of a template with its parameters filled in: typed values, else its own, else generated ones. Each
 * keeps its path, and with it its line. A required parameter without a value is refused by its name, and with it
 * the whole template.
 */
export function fillTemplate(template: Reader, typed: Parameters, tell: Refuse): Reader[] {
  const values = new Map<string, string>();
  const refused: string[] = [];
  const refuse: Refuse = (path, reason) => {
    refused.push(reason);
    tell(path, reason);
  };
  for (const parameter of template.mappings('parameters') ?? []) {
    const name = parameter.text('name');
    if (name === undefined) refuse(parameter.path, 'A parameter has no name.');
    else if (!/^[a-zA-Z0-9_]+$/.test(name))
      refuse(
        [...parameter.path, 'name'],
        `“${name}” is no name of a parameter: use letters, digits and “_”.`,
      );
    else values.set(name, typed.get(name) ?? valueOf(name, parameter, refuse));
  }
  if (refused.length > 0) return [];
  const fill = filler(values);
  const labels = textsIn(fill(template.raw['labels']));
  const objects = template.mappings('objects') ?? [];
  try {
    return objects.flatMap(({ raw, path }) => {
      const filled = withLabels(fill(withoutNamespace(raw)), labels);
      return fieldsOf(filled, path, refuse) ?? [];
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    refuse(template.path, 'The parameters make the template larger than 4 MiB.');
    return [];
  }
}

/** The names of a template's parameters. */
export const parameterNames = (template: Reader): string[] =>
  (Array.isArray(template.raw['parameters']) ? template.raw['parameters'] : []).flatMap((each: unknown) =>
    isFields(each) && typeof each['name'] === 'string' ? [each['name']] : [],
  );

function valueOf(name: string, parameter: Reader, refuse: Refuse): string {
  const value = parameter.raw['value'];
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const generate = parameter.text('generate');
  if (generate !== undefined && generate !== '') {
    const generated = generate === 'expression' ? generateText(parameter.text('from') ?? '') : undefined;
    if (generated !== undefined) return generated;
    const what = generate === 'expression' ? 'from' : 'generate';
    refuse(
      [...parameter.path, what],
      `Parameter ${name} cannot be generated: its “${what}” is not known here.`,
    );
  } else if (parameter.flag('required') === true)
    refuse(parameter.path, `Parameter ${name} is required: give -p ${name}=VALUE.`);
  return '';
}

/**
 * Fills `${NAME}` into texts and keys, and puts for a whole `${{NAME}}` what it says as JSON: a number, true, false, null,
 * a list or a mapping; what is no JSON is a text.
 */
function filler(values: ReadonlyMap<string, string>): (value: unknown) => unknown {
  let left = mostCharacters;
  const fillText = (text: string) =>
    text.replace(/\$\{([a-zA-Z0-9_]+)\}/g, (whole, name: string) => {
      const value = values.get(name) ?? whole;
      left -= value.length;
      if (left < 0) throw new RangeError('too large');
      return value;
    });
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const name = /^\$\{\{([a-zA-Z0-9_]+)\}\}$/.exec(value)?.[1];
      const typed = name === undefined ? undefined : values.get(name);
      if (typed === undefined) return fillText(value);
      left -= typed.length;
      if (left < 0) throw new RangeError('too large');
      return valueIn(typed);
    }
    if (Array.isArray(value)) return value.map(fill);
    if (!isFields(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [fillText(key), fill(each)]));
  };
  return fill;
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return text;
  }
}

/** Labels are texts whatever was filled in for them. */
const textsIn = (labels: unknown): unknown =>
  isFields(labels)
    ? Object.fromEntries(
        Object.entries(labels).map(([key, value]) => [
          key,
          typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
        ]),
      )
    : labels;

/**
 * An object of a template without the namespace that is written into it: it goes where the template is applied, unless a
 * parameter says otherwise.
 */
function withoutNamespace(object: unknown): unknown {
  if (!isFields(object) || !isFields(object['metadata'])) return object;
  const { namespace, ...metadata } = object['metadata'];
  const isFilled = typeof namespace === 'string' && /\$\{[a-zA-Z0-9_]+\}/.test(namespace);
  return isFilled || namespace === undefined ? object : { ...object, metadata };
}

/** An object with the labels that its template puts on all of them. */
function withLabels(object: unknown, labels: unknown): unknown {
  if (!isFields(object) || !isFields(labels)) return object;
  const metadata = isFields(object['metadata']) ? object['metadata'] : {};
  const own = isFields(metadata['labels']) ? metadata['labels'] : {};
  return { ...object, metadata: { ...metadata, labels: { ...own, ...labels } } };
}
