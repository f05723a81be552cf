/** How a text differs from another one, by lines: `-` for those that are gone, `+` for those that are new. */
export function lineDifferences(before: string, after: string): string[] {
  const old = blocksOf(before);
  const now = blocksOf(after);
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name) => {
    const was = old.get(name) ?? [];
    const is = now.get(name) ?? [];
    const gone = was.filter((line) => !is.includes(line)).map((line) => `- ${line}`);
    const come = is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`);
    return gone.length + come.length === 0 ? [] : [`  ${name}`, ...gone, ...come];
  });
}

/** The lines of each definition, by its first one: fields of one type are not mistaken for those of another. */
function blocksOf(sdl: string): Map<string, string[]> {
  const blocks = new Map<string, string[]>();
  let name = '';
  for (const line of sdl.split('\n')) {
    if (/^(type|interface|enum|input|union|scalar|directive|schema)\b/.test(line))
      name = line.replace(/ (\{|=).*$/, '');
    if (line.trim() !== '' && !line.trim().startsWith('"'))
      blocks.set(name, [...(blocks.get(name) ?? []), line]);
  }
  return blocks;
}
