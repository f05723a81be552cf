import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { BuildFailure } from '../build-failure.js';
import type { ProgramOptions } from '../program.js';
import type { Variable } from '../variables.js';

/** Takes lines of its input for itself, up to the one that it was told, and becomes the command. */
const taker = `while IFS= read -r line && [ "$line" != "$0" ]; do script="$script$line
"; done
unset line; eval "unset script; $script"; exec "$@"`;

/**
 * A command that gets variables on its standard input, before what else there is: whatever buildah is given as words
 * stands in the list of processes, for everybody on the machine to read.
 */
export function takingSecrets(
  variables: readonly Variable[],
  command: readonly string[],
  input: ProgramOptions['input'],
): { readonly command: readonly string[]; readonly input: Readable } {
  const end = `end-${randomUUID()}`;
  const script = variables.map((variable) => `${exported(variable)}\n`).join('');
  async function* told() {
    yield `${script}${end}\n`;
    if (input instanceof Readable) yield* input;
    else if (input !== undefined) yield await Promise.resolve(input);
  }
  return { command: ['/bin/sh', '-c', taker, end, ...command], input: Readable.from(told()) };
}

function exported([name, value]: Variable): string {
  if (!/^[A-Za-z_]\w*$/.test(name) || value.includes('\0'))
    throw new BuildFailure(
      'UnresolvableEnvironmentVariable',
      `The variable ${name} comes from a secret, and no shell can take it: name it by letters, digits and "_", and keep NUL out of its value.`,
    );
  return `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`;
}
