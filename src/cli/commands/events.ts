import { EventCursorDocument, TagEventsDocument, type TagEventType } from '../../client/index.js';
import { defineCommand, list, text, toggle } from '../command.js';
import { UsageError } from '../exit-codes.js';

const types: readonly TagEventType[] = [
  'MOVED',
  'REPLACED',
  'SPEC_CHANGED',
  'IMPORT_FAILED',
  'TRACKING_STOPPED',
  'DELETED',
];

/** Milliseconds without an event after which the log counts as read to its end. */
const quiet = 1_000;

/** Prints what happens to tags, one line of JSON per event. */
export const events = defineCommand({
  name: 'events',
  operands: [],
  summary: 'Print what happened to tags since a cursor, or with -f what happens, as one line of JSON each.',
  examples: ['sluice events -f --type moved', 'sluice events --after $CURSOR --stream web --tag prod'],
  flags: {
    follow: toggle('-f, --follow', 'Go on until interrupted, across lost connections.'),
    after: text('--after <cursor>', 'Begin behind this cursor: that of an event, or of something written.'),
    type: list('--type <type>', `Only events of this type: ${types.map(spelled).join(', ')}.`),
    stream: text('--stream <name>', 'Only this stream.'),
    tag: text('--tag <name>', 'Only tags of this name.'),
    allNamespaces: toggle('-A, --all-namespaces', 'In all namespaces instead of one.'),
  },
  async run(_, options, { client, namespace, signal, talk, emit }) {
    if (options.after === undefined && options.follow !== true)
      throw new UsageError('Give --after CURSOR to print what happened since, or -f to follow what happens.');
    const ended = new AbortController();
    let idle: NodeJS.Timeout | undefined;
    const wait = () => {
      clearTimeout(idle);
      if (options.follow !== true)
        idle = setTimeout(() => {
          ended.abort();
        }, quiet);
    };
    const after = options.after ?? (await client.request(EventCursorDocument, {}, { signal })).eventCursor;
    await client.follow({
      document: TagEventsDocument,
      variables: {
        namespace: options.allNamespaces === true ? null : namespace,
        stream: options.stream,
        tag: options.tag,
        types: options.type.map(typeOf),
      },
      after,
      signal: AbortSignal.any([signal, ended.signal]),
      onEvent: async (event) => {
        clearTimeout(idle);
        await emit(event);
        wait();
      },
      onConnection: (change) => {
        if (change.state === 'lost') clearTimeout(idle);
        else wait();
        if (change.state === 'lost') talk(`# ${change.reason}; connecting again`);
        if (change.state === 'reconnected') talk(`# reconnected, resuming after ${change.after}`);
      },
    });
    clearTimeout(idle);
    return undefined;
  },
});

/** A type as people type it, e.g. `import-failed`. */
function spelled(type: TagEventType): string {
  return type.toLowerCase().replaceAll('_', '-');
}

function typeOf(typed: string): TagEventType {
  const type = types.find((each) => spelled(each) === typed.toLowerCase().replaceAll('_', '-'));
  if (type) return type;
  throw new UsageError(`“${typed}” is no type of event; there are ${types.map(spelled).join(', ')}.`);
}
