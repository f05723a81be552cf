import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** What the registry of the distribution project is called: by Debian, and by the project itself. */
const programs = ['docker-registry', 'registry'];

/** The first of the registry's programs that is on the path; null where none is installed. */
export async function findRegistry(path: string | undefined): Promise<string | null> {
  const places = programs.flatMap((program) =>
    (path ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, program)),
  );
  for (const place of places)
    if (
      await access(place, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return place;
  return null;
}
