import { badInput, Failure } from '../../platform/errors.js';
import { readYaml, valueIn, YamlFault, type YamlText } from '../../platform/yaml.js';

/** Some 12,000 lines: what is read in about a second. */
const mostTokens = 100_000;

/** A manifest as it was read: its text, what it says, and where. */
export interface ManifestText extends YamlText {
  readonly text: string;
}

/** The failure for something wrong at a line of the manifest. */
export const wrongAt = (line: number, message: string) =>
  badInput(`Line ${String(line)} of the manifest: ${message}`, 'input', 'manifest');

/** Reads a manifest of one or several documents, see `readYaml`. Nothing is expanded: aliases stay aliases. */
export const readManifest = (text: string): ManifestText =>
  orRefuse(() => ({ text, ...readYaml(text, mostTokens) }));

/** What the documents of a manifest say, aliases written out. */
export const valuesIn = ({ documents }: ManifestText): unknown[] =>
  documents.map((document) => valueIn(document));

function orRefuse<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    if (error.line !== null) throw wrongAt(error.line, error.message);
    throw new Failure('SIZE_LIMIT', `The manifest ${error.message}`, {
      path: ['input', 'manifest'],
    });
  }
}
