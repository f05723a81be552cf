import { ResolveManifestDocument } from '../../client/index.js';
import { defineCommand, list, toggle } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { readFiles } from '../manifests/files.js';

/** Prints manifests with their images replaced by the exact ones that they mean. */
export const resolve = defineCommand({
  name: 'resolve',
  operands: [],
  summary: 'Print a manifest with the exact images that its stream tags stand for; -v tells of each image.',
  examples: [
    'sluice resolve -f deployment.yaml | kubectl apply -f -',
    'sluice resolve -n shop -f - -v < web.yaml',
  ],
  flags: {
    filename: list('-f, --filename <path>', 'A file, a folder of files, or - for standard input.'),
    strict: toggle('--strict', 'Refuse a manifest that names a tag which points at nothing.'),
  },
  async run(_, { filename, strict }, context) {
    if (filename.length === 0) throw new UsageError('Say what to resolve: -f FILE, -f FOLDER or -f -.');
    const { client, namespace, signal, talk, verbose } = context;
    const files = (await Promise.all(filename.map((path) => readFiles(path, context)))).flat();
    const resolved = [];
    for (const { label, text } of files) {
      const input = {
        namespace,
        manifest: text,
        onMissing: strict === true ? 'REFUSE' : 'USE_REPOSITORY',
      } as const;
      const { resolveManifest } = await client.request(ResolveManifestDocument, { input }, { signal });
      if (verbose)
        for (const { line, object, container, before, after, reason } of resolveManifest.images)
          talk(
            `# ${label}:${String(line)}: ${object} ${container ?? ''}: ${before ?? 'no image'} → ${after ?? 'no image'} (${reason})`,
          );
      resolved.push(resolveManifest);
    }
    return {
      value: resolved.length === 1 ? resolved[0] : resolved,
      view: { text: resolved.map(({ manifest }) => manifest).join('---\n') },
    };
  },
});
