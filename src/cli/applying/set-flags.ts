import { list, texts } from '../program/command.js';

/** The options by which `apply` and `diff` are told what to read. */
export const setFlags = {
  filename: list('-f, --filename <path>', 'A file, a folder of files, or - for standard input.'),
  param: texts('-p, --param <name=value>', 'A value for a parameter of a template.'),
  paramFile: texts('--param-file <path>', 'A file of such values, one a line.'),
};
