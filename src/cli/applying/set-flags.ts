import { list, text, texts } from '../program/command.js';

/** The options by which `apply` and `diff` are told what to read. */
export const setFlags = {
  filename: list('-f, --filename <path>', 'A file, a folder of files, or - for standard input.'),
  param: texts('-p, --param <name=value>', 'A value for a parameter of a template.'),
  paramFile: texts('--param-file <path>', 'A file of such values, one a line.'),
  validate: text(
    '--validate <how>',
    'Fields that nobody reads: strict refuses them (else), warn passes over them and says so.',
    ['strict', 'warn', 'ignore'],
  ),
};
