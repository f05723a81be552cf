/** A piece of a line, and how it is to look. */
export interface Segment {
  readonly text: string;
  /** Names of styles, e.g. `red bold`; empty for plain text. */
  readonly style: string;
}

const colours = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

// Built from codes, so that no control character stands in this file.
const escape = '\\u001b';
/** Operating system commands (titles, links, the clipboard) and other strings, up to their end or that of the text. */
const strings = new RegExp(
  `(?:${escape}[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\u001b\\u009c]*(?:\\u0007|${escape}\\\\|\\u009c|$)`,
  'g',
);
/** Sequences that move the cursor, clear the screen, ask the terminal: all but those of colour. */
const sequences = new RegExp(
  `(?:${escape}\\[|\\u009b)[0-?]*[ -/]*(?!m)[@-~]|${escape}[ -/]*[0-Z\\\\^-~]`,
  'g',
);
/** Other control characters but tab, and what turns the direction of text around. */
const controls = new RegExp(
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  '[\\u0000-\\u0008\\u000a-\\u001a\\u001c-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]',
  'g',
);
const colour = new RegExp(`${escape}\\[([\\d;:]*)m`);

/** A line as it may be shown: of what it says to terminals, only colours are left. */
export const withoutControls = (line: string): string =>
  line.replace(strings, '').replace(sequences, '').replace(controls, '');

/** The pieces of a line that `withoutControls` has made, each with its style. */
export function segmentsOf(line: string): readonly Segment[] {
  const parts = line.split(colour);
  const segments: Segment[] = [];
  let style: ReadonlySet<string> = new Set();
  parts.forEach((part, index) => {
    if (index % 2 === 1) style = styled(style, part);
    else if (part !== '') segments.push({ text: part.replaceAll('\u001b', ''), style: [...style].join(' ') });
  });
  return segments;
}

/** The style after a sequence of colour, e.g. `1;31`. */
function styled(before: ReadonlySet<string>, codes: string): ReadonlySet<string> {
  const style = new Set(before);
  for (const code of codes.split(/[;:]/).map(Number)) {
    if (code === 0) style.clear();
    else if (code === 1) style.add('bold');
    else if (code === 2) style.add('dim');
    else if (code === 22) for (const name of ['bold', 'dim']) style.delete(name);
    else if (code === 38 || code === 48) break;
    else if ((code >= 30 && code <= 39) || (code >= 90 && code <= 97)) {
      for (const name of colours) style.delete(name);
      const name = colours[code % 10];
      if (code !== 39 && name !== undefined) style.add(name);
    }
  }
  return style;
}
