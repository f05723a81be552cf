import type { Page } from '../../platform/page.js';
import { sql } from '../../platform/postgres/index.js';
import type { ScopeColumns } from '../../viewer/index.js';

/** A tag whose history holds an image, or an index that lists it. */
export interface ImageNaming {
  readonly streamId: string;
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
  readonly revision: bigint;
  readonly isCurrent: boolean;
  readonly since: Date;
  readonly index: string | null;
}

/** The tags that name an image and that a scope holds, by name; one more than the page holds. */
export const listNamings = (digest: string, scope: ScopeColumns, { first, after }: Page) => sql<ImageNaming>`
  -- listImageNamings
  with recursive holder (digest) as (
    select ${digest}::text
    union
    select m.image_digest from holder join image_manifest m on m.digest = holder.digest
  ), newest as (
    select distinct on (i.stream_id, i.tag) i.stream_id, i.tag, i.revision, i.created_at, i.digest
    from holder join tag_item i on i.digest = holder.digest
    order by i.stream_id, i.tag, i.revision desc
  )
  select n.stream_id as "streamId", s.namespace, s.name as stream, n.tag, n.revision,
         not exists (select from tag_item newer where newer.stream_id = n.stream_id and newer.tag = n.tag
                                                  and newer.revision > n.revision) as "isCurrent",
         n.created_at as since, nullif(n.digest, ${digest}::text) as index
  from newest n join image_stream s on s.id = n.stream_id
  where (${after === null} or (s.namespace, s.name, n.tag) > (${after?.[0] ?? ''}, ${after?.[1] ?? ''}, ${after?.[2] ?? ''}))
    and (${scope.all} or exists (
      select from unnest(${scope.namespaces}::text[], ${scope.patterns}::text[]) as held (namespace, pattern)
      where held.namespace = s.namespace and s.name like held.pattern))
  order by s.namespace, s.name, n.tag
  limit ${first + 1}
`;
