import { sql } from '../../../platform/postgres/index.js';

/** How many different images the histories of each of these streams held. */
export const countImagesAt = (streamIds: readonly string[], at: Date) => sql<{
  streamId: string;
  images: number;
}>`
  -- countImagesAt
  select stream_id as "streamId", count(distinct digest)::int as images
  from tag_item_version
  where stream_id = any(${streamIds}::uuid[]) and valid_from <= ${at}::timestamptz and valid_to > ${at}::timestamptz
  group by stream_id
`;

/** The different images of a stream that began like this, as `findStreamImages` finds those of now. */
export const findStreamImagesAt = (streamId: string, beginning: string, at: Date) => sql<{
  digest: string;
  reference: string;
  tags: readonly string[];
}>`
  -- findStreamImagesAt
  select digest, (array_agg(reference order by created_at desc, revision desc))[1] as reference,
         array_agg(distinct tag order by tag) as tags
  from tag_item_version
  where stream_id = ${streamId}::uuid and valid_from <= ${at}::timestamptz and valid_to > ${at}::timestamptz
    and (digest like ${beginning} || '%' or digest like 'sha256:' || ${beginning} || '%'
         or digest like 'sha512:' || ${beginning} || '%')
  group by digest
  order by digest
  limit 11
`;
