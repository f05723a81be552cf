import type { ImportImagesInput } from '../operations.generated.js';
import { quoted } from '../parts/copying/quoted.js';

/** The same import at the command line. */
export const importCommand = ({
  namespace,
  stream,
  tag,
  from,
  scheduled,
  insecure,
}: ImportImagesInput): string =>
  [
    `sluice import-image ${stream}:${tag ?? 'latest'} -n ${namespace} --from=${quoted(from ?? '')} --confirm`,
    ...(scheduled === true ? ['--scheduled'] : []),
    ...(insecure === true ? ['--insecure'] : []),
  ].join(' ');
