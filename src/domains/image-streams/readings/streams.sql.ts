import {
  constant,
  globalId,
  int64,
  keyValues,
  listed,
  nullableText,
  one,
  page,
  plain,
  text,
  time,
  type FieldReading,
  type Readings,
  namespaceOfRow,
} from '../../../reads/index.js';
import { repositoryCheck } from '../rules/repository-check.js';
import { oneTagAt, ofTime, tagNamesAt, tagPageAt, tagsNamed } from './past.sql.js';
import { repositoryIn } from './repository.sql.js';

const tagPage: FieldReading = page({
  type: 'ImageTag',
  keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
  rows: ({ row }, alias) => `from image_tag_state as ${alias} where ${alias}."streamId" = ${row}.id`,
});

const oneTag: FieldReading = one('ImageTag', (field, alias) => {
  const name = field.bind((args) => args['name'], 'text');
  return `from image_tag_state as ${alias} where ${alias}."streamId" = ${field.row}.id and ${alias}.name = ${name}`;
});

const tagNames: FieldReading = ({ row }) =>
  `(select ${listed(`quoted(name), ',' order by name`)} from image_tag where stream_id = ${row}.id)`;

/** How streams are read as they are now; their tags can be asked of the past. */
export const streamTypes = {
  ImageStream: {
    id: globalId('ImageStream', (row) => `${row}.id::text`),
    namespace: namespaceOfRow,
    name: text('name'),
    createdAt: time('created_at'),
    generation: int64('generation'),
    resourceVersion: int64('resource_version'),
    labels: keyValues('labels'),
    annotations: keyValues('annotations'),
    dockerImageRepository: nullableText('docker_image_repository'),
    imageRepository: repositoryIn('internalRegistry'),
    publicImageRepository: repositoryIn('publicRegistry'),
    localLookup: plain('local_lookup'),
    importPending: plain(
      (row) =>
        `${row}.docker_image_repository is not null and coalesce(${row}.annotations->>'${repositoryCheck}', '') = ''`,
    ),
    asOf: constant(null),
    tags: ofTime((at) => (at === null ? tagPage : tagPageAt(at))),
    tag: ofTime((at) => (at === null ? oneTag : oneTagAt(at))),
    tagNames: ofTime((at) => (at === null ? tagNames : tagNamesAt(at))),
    tagsNamed: ofTime(tagsNamed),
    imageCount: ({ row }) => `(select count(distinct digest) from tag_item where stream_id = ${row}.id)`,
  },
} satisfies Readings;
