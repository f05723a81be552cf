import { checkValues } from '../../../platform/json-values.js';
import { readYaml, valueIn, YamlFault } from '../../../platform/yaml.js';
import type { Headers } from './senders.js';

/** Some 1,200 lines: what is read in a tenth of a second. */
const mostTokens = 10_000;

/**
 * What a request's body says: JSON, also within a form; with `yaml`, YAML where its type says so, as OpenShift's generic
 * webhooks have it. Null where there is none; throws a SyntaxError for what is neither.
 */
export function readBody(body: Buffer, headers: Headers, yaml: boolean): unknown {
  const text = body.toString('utf8');
  if (text.trim() === '') return null;
  const type = headers['content-type'];
  const [kind = ''] = typeof type === 'string' ? type.toLowerCase().split(';', 1) : [];
  if (kind.trim() === 'application/x-www-form-urlencoded')
    return readJson(new URLSearchParams(text).get('payload') ?? '');
  return yaml && yamlTypes.has(kind.trim()) ? readOne(text) : readJson(text, body);
}

function readJson(text: string, bytes: Uint8Array = Buffer.from(text)): unknown {
  checkValues(bytes);
  return JSON.parse(text);
}

const yamlTypes = new Set(['application/yaml', 'application/x-yaml', 'text/yaml']);

/** One document, of a length that people write. */
function readOne(text: string): unknown {
  try {
    const { documents } = readYaml(text, mostTokens);
    const [document] = documents;
    if (documents.length > 1) throw new SyntaxError('The body has several documents.');
    return document ? valueIn(document) : null;
  } catch (cause) {
    throw cause instanceof YamlFault ? new SyntaxError(cause.message, { cause }) : cause;
  }
}
