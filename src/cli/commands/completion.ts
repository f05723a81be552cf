import { defineCommand } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';

/** Writes a script that has a shell complete what is typed. */
export const completion = defineCommand({
  name: 'completion',
  operands: ['<bash|zsh|fish>'],
  summary:
    'Print a script by which a shell completes verbs, kinds, options and names: completion bash|zsh|fish.',
  examples: ['source <(sluice completion bash)', 'sluice completion fish | source'],
  flags: {},
  async run([shell = ''], _flags, { allVerbs }) {
    const { scriptFor } = await import('../completing/script.js');
    const text = scriptFor(shell, await allVerbs());
    if (text === undefined) throw new UsageError('Write completion bash, completion zsh or completion fish.');
    return { value: text, view: { text } };
  },
});
