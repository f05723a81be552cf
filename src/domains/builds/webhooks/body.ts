import { isAlias, parseDocument, visit } from 'yaml';
import type { Headers } from './senders.js';

const longestYaml = 1024 * 1024;
const mostAliases = 100;

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
    return JSON.parse(new URLSearchParams(text).get('payload') ?? '');
  return yaml && yamlTypes.has(kind.trim()) ? readYaml(text) : JSON.parse(text);
}

const yamlTypes = new Set(['application/yaml', 'application/x-yaml', 'text/yaml']);

/** One document of YAML's core schema: short, without a key twice, and with no more aliases than people write. */
function readYaml(text: string): unknown {
  if (Buffer.byteLength(text) > longestYaml) throw new SyntaxError('The body is longer than 1 MiB.');
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw new SyntaxError(problem.message);
  let aliases = 0;
  visit(document, (_, node) => {
    if (isAlias(node) && ++aliases > mostAliases) throw new SyntaxError('The body has too many aliases.');
  });
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (cause) {
    throw new SyntaxError('The body has aliases that grow beyond measure.', { cause });
  }
}
