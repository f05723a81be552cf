import type { Context } from '../program/command.js';
import { tagExists } from '../tags/tag-source.js';

/**
 * The tag of a stream that the last stage of a Dockerfile is built from, as `oc new-build` finds it; undefined where it
 * names an earlier stage, an image of a registry, or no tag that is there. What it found is said.
 */
export async function baseTag(dockerfile: string, context: Context): Promise<string | undefined> {
  const froms = [...dockerfile.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/gim)];
  const base = froms.pop()?.[1];
  const isStage = froms.some(([, , stage]) => stage?.toLowerCase() === base?.toLowerCase());
  if (base === undefined || isStage || !/^([a-z0-9-]+\/)?[a-z0-9._-]+(:[\w.-]+)?$/.test(base))
    return undefined;
  if (!(await tagExists(base, context))) return undefined;
  context.talk(
    `# FROM ${base} is a tag of a stream here: it is the base, and each new image of it starts a build.`,
  );
  return base;
}
