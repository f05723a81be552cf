import {
  joinHeld,
  mayBe,
  one,
  page,
  type FieldReading,
  type FieldSelection,
  type Readings,
} from '../../../reads/index.js';
import { moveTypes } from './moves.sql.js';
import { mostOf, namesBehind, ofTime, pastStream, pastTag, streamNamedAt, tagAt } from './past.sql.js';
import { streamTypes } from './streams.sql.js';
import { tagPartTypes } from './tag-parts.sql.js';
import { tagNamed, tagTypes } from './tags.sql.js';

const visible = (field: FieldSelection, verb: 'get' | 'list', alias: string) =>
  mayBe(field, [verb, 'imagestreams'], `${alias}.namespace`, `${alias}.name`);

const argument = (field: FieldSelection, name: string): string => field.bind((args) => args[name], 'text');

const stream = (at: string | null): FieldReading =>
  one(
    'ImageStream',
    (field, alias) => {
      const [namespace, name] = [argument(field, 'namespace'), argument(field, 'name')];
      return at === null
        ? `from image_stream as ${alias} where ${alias}.namespace = ${namespace} and ${alias}.name = ${name} and ${visible(field, 'get', alias)}`
        : `${streamNamedAt(at, alias, namespace, name)} where ${visible(field, 'get', alias)}`;
    },
    at === null ? undefined : pastStream,
  );

const tag = (at: string | null): FieldReading =>
  one(
    'ImageTag',
    (field, alias) => {
      const [namespace, name] = [argument(field, 'namespace'), argument(field, 'stream')];
      const wanted = argument(field, 'tag');
      const may = mayBe(field, ['get', 'imagestreams'], `${alias}.namespace`, `${alias}.stream`);
      if (at === null)
        return `from image_tag_state as ${alias} where ${alias}.namespace = ${namespace} and ${alias}.stream = ${name} and ${alias}.name = ${wanted} and ${may}`;
      const of = field.alias();
      return `${streamNamedAt(at, of, namespace, name)} cross join lateral (select * ${tagAt(at, 'was', `${of}.id`, wanted)}) as ${alias} where ${may}`;
    },
    at === null ? undefined : pastTag,
  );

/** Streams by name, of one namespace or of all by namespace and name. */
const streams =
  (at: string | null): FieldReading =>
  (field) => {
    const isOne = field.when((args) => args['namespace'] != null);
    const keys = isOne ? ['name'] : ['namespace', 'name'];
    return page({
      type: 'ImageStream',
      keys: keys.map((key) => ({ of: (alias) => `${alias}.${key}`, type: 'text' })),
      ...(at !== null && { more: pastStream }),
      rows: (of, alias) => {
        const within = (row: string) => (isOne ? `${row}.namespace = ${argument(of, 'namespace')}` : 'true');
        if (at === null)
          return isOne
            ? `from image_stream as ${alias} where ${within(alias)} and ${visible(of, 'list', alias)}`
            : `from image_stream as ${alias} ${joinHeld(of, ['list', 'imagestreams'], alias)} where true`;
        const named = namesBehind(of, { table: 'image_stream_version', keys: ['namespace', 'name'], within });
        const may = visible(of, 'list', 'named');
        return `from (${named} select was.* from named cross join lateral (select * ${streamNamedAt(at, 'past', 'named.namespace', 'named.name')}) as was where ${may} limit ${mostOf(of, keys.length)}) as ${alias} where true`;
      },
    })(field);
  };

/** The tag that an event is about, as it is now. */
const tagOfEvent = tagNamed({
  when: () => 'true',
  namespace: (row) => `${row}.namespace`,
  stream: (row) => `${row}.payload->>'stream'`,
  tag: (row) => `${row}.payload->>'tag'`,
});

/** The stream that an event is about, as it is now. */
const streamOfEvent = one(
  'ImageStream',
  (field, alias) =>
    `from image_stream as ${alias} where ${alias}.namespace = ${field.row}.namespace and ${alias}.name = ${field.row}.payload->>'stream' and ${visible(field, 'get', alias)}`,
);

/** How streams, tags and histories are read. */
export const imageStreamReadings = {
  ...streamTypes,
  ...tagTypes,
  ...tagPartTypes,
  ...moveTypes,
  ImageTagEvent: { imageTag: tagOfEvent },
  TagEvent: { imageTag: tagOfEvent },
  ImageStreamEvent: { imageStream: streamOfEvent },
  ImageImportEvent: { imageStream: streamOfEvent },
  Namespace: {
    imageStreams: page({
      type: 'ImageStream',
      keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
      rows: (field, alias) =>
        `from image_stream as ${alias} where ${alias}.namespace = ${field.row}.name and ${visible(field, 'list', alias)}`,
    }),
  },
  Query: {
    imageStream: ofTime(stream),
    imageStreams: ofTime(streams),
    imageTag: ofTime(tag),
  },
} satisfies Readings;
