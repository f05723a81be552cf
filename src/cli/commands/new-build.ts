import {
  ApplyBuildConfigDocument,
  ApplyImageStreamDocument,
  type BuildSpecInput,
} from '../../client/index.js';
import { baseTag } from '../builds/base-tag.js';
import { streamTag } from '../builds/stream-tag.js';
import { variable } from '../builds/variables.js';
import { defineCommand, text, texts, toggle } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';

/** Makes a definition of builds out of a few words, and a stream for its image. */
export const newBuild = defineCommand({
  name: 'new-build',
  operands: ['[words...]'],
  summary:
    'Create a build config and its image stream: new-build [BUILDER~]URL, new-build --dockerfile=TEXT.',
  examples: [
    'sluice new-build python:3.12~https://github.com/sclorg/django-ex --name web',
    "sluice new-build -D $'FROM busybox\\nRUN true' --name tools",
  ],
  flags: {
    name: text('--name <name>', 'Of the build config and the stream; left out, it is made of the URL.'),
    strategy: text('--strategy <strategy>', 'docker or source.', ['docker', 'source']),
    dockerfile: text('-D, --dockerfile <text>', 'A Dockerfile as text, or - for standard input.'),
    imageStream: text('-i, --image-stream <stream:tag>', 'The builder image, or the base of a Dockerfile.'),
    dockerImage: text('--docker-image <reference>', 'The same, from a registry.'),
    contextDir: text('--context-dir <path>', 'The directory of the source.'),
    binary: toggle('--binary', 'The source is sent along by start-build.'),
    to: text('--to <stream:tag>', 'Where the image goes; left out: NAME:latest.'),
    env: texts('-e, --env <name=value>', 'A variable of the build; several times for several.'),
    sourceSecret: text('--source-secret <secret>', 'The secret for the source.'),
    noOutput: toggle('--no-output', 'Push the image nowhere.'),
  },
  async run(words, options, context) {
    const { client, signal, namespace } = context;
    const [first, ...others] = words;
    if (others.length > 0) throw new UsageError('Give one source: new-build [BUILDER~]URL.');
    const [builder, url] = first?.includes('~') === true ? first.split('~', 2) : [undefined, first];
    const typed = options.dockerfile === '-' ? await context.readInput() : options.dockerfile;
    if (url === undefined && typed === undefined && options.binary !== true)
      throw new UsageError('Say what to build: [BUILDER~]URL, --dockerfile or --binary.');
    const name = options.name ?? nameFrom(url ?? options.to ?? '');
    const image =
      builder ??
      options.imageStream ??
      (typed === undefined || options.dockerImage !== undefined ? undefined : await baseTag(typed, context));
    const from =
      options.dockerImage !== undefined
        ? { kind: 'DOCKER_IMAGE' as const, name: options.dockerImage }
        : image === undefined
          ? undefined
          : { kind: 'IMAGE_STREAM_TAG' as const, ...streamTag(image) };
    const isSource =
      options.strategy === 'source' || (options.strategy === undefined && builder !== undefined);
    if (isSource && !from)
      throw new UsageError('A source build needs a builder image: new-build BUILDER~URL.');
    const to = options.to ?? `${name}:latest`;
    const env = options.env.map(variable);
    const [uri, ref] = url?.split('#', 2) ?? [];
    const spec: BuildSpecInput = {
      source: {
        git: uri === undefined || options.binary === true ? undefined : { uri, ref },
        binary: options.binary === true ? {} : undefined,
        dockerfile: typed,
        contextDir: options.contextDir,
        sourceSecret: options.sourceSecret,
      },
      strategy: isSource && from ? { source: { from, env } } : { docker: { from, env } },
      output: options.noOutput === true ? undefined : { to: { kind: 'IMAGE_STREAM_TAG', ...streamTag(to) } },
    };
    const labels = [{ key: 'build', value: name }];
    const triggers = [
      { type: 'CONFIG_CHANGE' as const },
      ...(from?.kind === 'IMAGE_STREAM_TAG' ? [{ type: 'IMAGE_CHANGE' as const }] : []),
    ];
    const input = { namespace, name, labels, spec, triggers, onlyNew: true };
    // What is refused leaves no stream behind.
    await client.request(ApplyBuildConfigDocument, { input: { ...input, dryRun: true } }, { signal });
    const lines: string[] = [];
    const stream = streamTag(to);
    if (options.noOutput !== true && stream.namespace === undefined) {
      const output = { namespace, name: stream.name.split(':', 1)[0] ?? name };
      const { applyImageStream } = await client.request(
        ApplyImageStreamDocument,
        { input: output },
        { signal },
      );
      if (applyImageStream.outcome === 'CREATED') lines.push(`imagestream "${output.name}" created`);
    }
    const { applyBuildConfig } = await client.request(ApplyBuildConfigDocument, { input }, { signal });
    lines.push(`buildconfig "${name}" created`);
    if (applyBuildConfig.build) lines.push(`build "${applyBuildConfig.build.name}" started`);
    return {
      value: { buildConfig: name, build: applyBuildConfig.build?.name ?? null },
      names: [`buildconfig/${name}`],
      view: { text: lines.join('\n') },
      cursor: applyBuildConfig.cursor,
    };
  },
});

function nameFrom(text: string): string {
  const last = text.split(/[#?]/, 1)[0]?.replace(/\/+$/, '').split(/[/:]/).at(-1) ?? '';
  const name = last
    .replace(/\.git$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-');
  if (name === '') throw new UsageError('Give it a name: --name=NAME.');
  return name;
}
