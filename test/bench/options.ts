const given = new Map(
  process.argv
    .slice(2)
    .filter((word) => word.startsWith('--'))
    .map((word) => word.slice(2).split('=', 2) as [string, string | undefined]),
);

/** What the command line says, as `--name=value`. */
export const option = (name: string, otherwise: string): string => given.get(name) ?? otherwise;
