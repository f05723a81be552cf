import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The first of these programs that is on the path; null where none is installed. */
export async function findProgram(
  programs: readonly string[],
  path: string | undefined,
): Promise<string | null> {
  const folders = (path ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const place of programs.flatMap((program) => folders.map((folder) => join(folder, program)))) {
    const isThere = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return null;
}
