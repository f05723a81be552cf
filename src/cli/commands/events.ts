import { EventCursorDocument } from '../../client/index.js';
import { defineCommand, list, text, toggle } from '../program/command.js';
import { followCloudEvents, followTagEvents, isOfTags, tagEventTypes } from '../printing/event-lines.js';
import { UsageError } from '../program/exit-codes.js';

/** Prints what happens, one line of JSON per event. */
export const events = defineCommand({
  name: 'events',
  operands: [],
  summary: 'Print what happened since a cursor, or with -f what happens, as one line of JSON each.',
  examples: ['sluice events -f --type moved', 'sluice events -f --type "build.*" -o cloudevents'],
  flags: {
    follow: toggle('-f, --follow', 'Go on until interrupted, across lost connections.'),
    after: text('--after <cursor>', 'Begin behind this cursor: that of an event, or of something written.'),
    type: list(
      '--type <type>',
      `Only events of this type: of tags ${tagEventTypes.join(', ')}; of all kinds e.g. image-tag.moved or build.*.`,
    ),
    stream: text('--stream <name>', 'Only this stream.'),
    tag: text('--tag <name>', 'Only tags of this name.'),
    allNamespaces: toggle('-A, --all-namespaces', 'In all namespaces instead of one.'),
  },
  async run(_, options, { client, namespace, signal, talk, emit, wantsCloudEvents }) {
    if (options.after === undefined && options.follow !== true)
      throw new UsageError('Give --after CURSOR to print what happened since, or -f to follow what happens.');
    const now = async () => (await client.request(EventCursorDocument, {}, { signal })).eventCursor;
    const until = options.follow === true ? undefined : await now();
    const after = options.after ?? (await now());
    const following = {
      client,
      after,
      until,
      namespace: options.allNamespaces === true ? undefined : namespace,
      types: options.type,
      stream: options.stream,
      tag: options.tag,
      signal,
      onEvent: (event: unknown) => emit(event),
      onConnection: (change: { state: string; after: string; reason?: string }) => {
        if (change.state === 'lost') talk(`# ${change.reason ?? ''}; connecting again`);
        if (change.state === 'reconnected') talk(`# reconnected, resuming after ${change.after}`);
      },
    };
    if (wantsCloudEvents || !isOfTags(options.type)) await followCloudEvents(following);
    else await followTagEvents(following);
    return undefined;
  },
});
