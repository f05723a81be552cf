import { CancelBuildDocument, StartBuildDocument, type StartBuildInput } from '../../client/index.js';
import { localSource, sendSource } from '../builds/send-source.js';
import { showLog } from '../builds/show-log.js';
import { variable } from '../builds/variables.js';
import { waitForBuild } from '../builds/wait.js';
import { defineCommand, text, texts, toggle } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { parseKind, splitNamespace } from '../naming/names.js';
import { setOff } from '../printing/blast.js';
import { counted } from '../printing/count.js';
import { dryRunFlag } from '../printing/changes.js';

/** Starts a build, perhaps with a source that is sent along, and follows it where that is asked for. */
export const startBuild = defineCommand({
  name: 'start-build',
  operands: ['[config]'],
  summary:
    'Start a build of a build config, or repeat one: start-build NAME, start-build --from-build=NAME-3.',
  examples: ['sluice start-build web --follow', 'sluice start-build web --from-dir=. --wait'],
  flags: {
    fromBuild: text('--from-build <build>', 'Repeat this build.'),
    fromDir: text('--from-dir <path>', 'Send a directory along, instead of the source.'),
    fromFile: text('--from-file <path>', 'Send one file along, e.g. a Dockerfile or a .war.'),
    fromArchive: text('--from-archive <path>', 'Send a .tar, .tar.gz or .zip along.'),
    fromRepo: text('--from-repo <path>', 'Send what a local git repository has at --commit.'),
    commit: text('--commit <ref>', 'Build this commit, branch or tag.'),
    env: texts('-e, --env <name=value>', 'A variable of the build; several times for several.'),
    buildArg: texts('--build-arg <name=value>', 'An argument of a Docker build; several times for several.'),
    noCache: toggle('--no-cache', 'For Docker: build all layers anew.'),
    incremental: toggle('--incremental', 'For Source: re-use what the image before saved.'),
    dryRun: dryRunFlag,
    follow: toggle('-F, --follow', 'Show the log until the build has ended.'),
    wait: toggle('-w, --wait', 'Wait for the build to end; exit code 1 where it did not succeed.'),
  },
  async run([word], options, context) {
    const { client, signal } = context;
    const source = await localSource(options);
    const { fromBuild, commit } = options;
    if ((word === undefined) === (fromBuild === undefined))
      throw new UsageError('Say what to build: start-build NAME, or start-build --from-build=NAME-3.');
    const place = placeOf(word ?? fromBuild ?? '', word === undefined ? 'build' : 'bc', context.namespace);
    const input: StartBuildInput = {
      namespace: place.namespace,
      ...(word === undefined ? { cloneOf: place.name } : { config: place.name }),
      env: options.env.map(variable),
      buildArgs: options.buildArg.map(variable),
      noCache: options.noCache,
      incremental: options.incremental,
      binary: source?.binary,
      ...(source?.revision && { revision: source.revision }),
      dryRun: options.dryRun ?? false,
      ...(commit !== undefined && options.fromRepo === undefined && commitInput(commit)),
    };
    const { startBuild: started } = await client.request(StartBuildDocument, { input }, { signal });
    const { build, upload, blastRadius, cursor } = started;
    if (!build) throw new Error('The server has started no build, and does not say why.');
    if (options.dryRun === true) {
      const lines = [`build ${build.name} would be started (dry run)`, ...setOff(blastRadius)];
      return {
        value: { build, blastRadius },
        names: [`build/${build.name}`],
        view: { text: lines.join('\n') },
      };
    }
    if (source && upload) {
      const size = await sendSource(context, upload.path, source.open()).catch(async (error: unknown) => {
        // It would wait for its source in vain.
        const input = { namespace: place.namespace, name: build.name };
        await client.request(CancelBuildDocument, { input }).catch(() => {});
        throw error;
      });
      context.talk(`${counted(size, 'byte')} of source sent.`);
    }
    const { name } = build;
    const line = `build.build.openshift.io/${name} started`;
    const result = { value: build, names: [`build/${name}`], view: { text: line }, cursor };
    if (options.follow !== true && options.wait !== true) return result;
    context.talk(line);
    const { namespace } = place;
    if (options.follow === true)
      await showLog(context, {
        ...{ namespace, name, follow: true, tail: null, since: null },
        ...{ limitBytes: null, timestamps: false, attempt: null },
      });
    const failure = options.wait === true ? await waitForBuild(context, namespace, name) : undefined;
    return { ...result, view: { text: '' }, failure };
  },
});

function placeOf(word: string, wanted: 'bc' | 'build', here: string) {
  const { kind, name = '' } = /^[a-z.]+\//.test(word) ? kinded(word, wanted) : { kind: wanted, name: word };
  if (kind !== wanted) throw new UsageError(`“${word}” is no ${wanted === 'bc' ? 'build config' : 'build'}.`);
  return splitNamespace(name, here);
}

/** `bc/NAME` says the kind; any other first word is a namespace. */
function kinded(word: string, wanted: 'bc' | 'build') {
  try {
    return parseKind(word);
  } catch {
    return { kind: wanted, name: word };
  }
}

const commitInput = (commit: string) =>
  /^[0-9a-f]{7,64}$/i.test(commit) ? { revision: { commit }, ref: commit } : { ref: commit };
