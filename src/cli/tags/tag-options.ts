import type { ImportMode, ReferencePolicy } from '../../client/index.js';
import { text, toggle } from '../program/command.js';

/** The options of `tag` and `import-image` that say how a tag is imported and pulled. */
export const tagOptions = {
  scheduled: toggle(
    '--scheduled',
    'Check the registry for news, as often as the server does or --scheduled=15m says; a source that is given without it is checked no more.',
    '--interval',
  ),
  interval: text(
    '--interval <time>',
    'The same as --scheduled=15m, in a word of its own; the server has a floor.',
  ),
  minimumAge: text('--minimum-age <time>', 'Move to an image only once it is this old, e.g. 7d.'),
  insecure: toggle('--insecure', 'The import may use plain HTTP or an unverified certificate.'),
  referencePolicy: text(
    '--reference-policy <policy>',
    'What clients are told to pull: where it came from, or here.',
    ['source', 'local'],
  ),
  importMode: text(
    '--import-mode <mode>',
    'What to make of an image of several platforms: one of them, or all.',
    ['Legacy', 'PreserveOriginal'],
  ),
};

/** `source` or `local`, as the graph calls them. */
export const referencePolicyOf = (typed: string | undefined): ReferencePolicy | undefined =>
  typed === undefined ? undefined : typed === 'local' ? 'LOCAL' : 'SOURCE';

/** `Legacy` or `PreserveOriginal`, as the graph calls them. */
export const importModeOf = (typed: string | undefined): ImportMode | undefined =>
  typed === undefined ? undefined : typed === 'PreserveOriginal' ? 'PRESERVE_ORIGINAL' : 'LEGACY';
