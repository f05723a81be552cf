import type { Size } from './data.js';

/** Variables of a query: names only. */
export type Names = Readonly<Record<string, string>>;

/** One query of the bench, as a client asks it and as one statement answers it. */
export interface Asked {
  readonly name: string;
  readonly query: string;
  /** The variables of the count-th request, so that no two in a row read the same rows. */
  readonly variables: (count: number, size: Size) => Names;
  /** The same answer, built by PostgreSQL: `{"data": …}` as text, of the variables in their order. */
  readonly statement: string;
}

const nth = (word: string, count: number, most: number) => `${word}${String(1 + (count % most))}`;

const stream = (count: number, size: Size): Names => ({
  namespace: nth('team-', count * 3, size.namespaces),
  stream: nth('app-', count * 7, size.streams),
});

const time = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What the bench asks: a small answer, a broad one, a deep one, and a page of a long list with its count. */
export const asked: readonly Asked[] = [
  {
    name: 'Q1: one tag with its image',
    query: `query Tag($namespace: String!, $stream: String!, $tag: String!) {
      imageTag(namespace: $namespace, stream: $stream, tag: $tag) {
        name
        current { revision reference digest createdAt }
        image {
          digest mediaType size
          platform { os architecture }
          config { created user workingDir entrypoint cmd env exposedPorts labels { key value } }
        }
      }
    }`,
    variables: (count, size) => ({ ...stream(count, size), tag: nth('v', count * 11, size.tags) }),
    statement: `
      select json_build_object('data', json_build_object('imageTag', json_build_object(
        'name', t.name,
        'current', json_build_object(
          'revision', c.revision::text, 'reference', c.reference, 'digest', c.digest,
          'createdAt', ${time('c.created_at')}),
        'image', json_build_object(
          'digest', i.digest, 'mediaType', i.media_type, 'size', i.size::text,
          'platform', json_build_object('os', i.platform->'os', 'architecture', i.platform->'architecture'),
          'config', json_build_object(
            'created', i.config->'created', 'user', i.config->'user', 'workingDir', i.config->'workingDir',
            'entrypoint', i.config->'entrypoint', 'cmd', i.config->'cmd', 'env', i.config->'env',
            'exposedPorts', i.config->'exposedPorts',
            'labels', (select json_agg(json_build_object('key', key, 'value', value) order by key)
                       from jsonb_each(i.config->'labels')))))))::text as answer
      from image_stream s
      join image_tag t on t.stream_id = s.id
      join tag_item c on c.stream_id = t.stream_id and c.tag = t.name and c.revision = t.revision
      join image i on i.digest = c.digest
      where s.namespace = $1 and s.name = $2 and t.name = $3`,
  },
  {
    name: 'Q2: 20 streams with their tags and images',
    query: `query Streams($namespace: String!) {
      imageStreams(namespace: $namespace, first: 20) {
        nodes {
          name
          tags(first: 10) { nodes { name current { digest createdAt } image { size mediaType } } }
        }
      }
    }`,
    variables: (count, size) => ({ namespace: nth('team-', count * 3, size.namespaces) }),
    statement: `
      select json_build_object('data', json_build_object('imageStreams', json_build_object('nodes', (
        select json_agg(json_build_object('name', s.name, 'tags', json_build_object('nodes', (
          select json_agg(json_build_object(
            'name', t.name,
            'current', json_build_object('digest', c.digest, 'createdAt', ${time('c.created_at')}),
            'image', json_build_object('size', i.size::text, 'mediaType', i.media_type)) order by t.name)
          from (select * from image_tag where stream_id = s.id order by name limit 10) as t
          join tag_item c on c.stream_id = t.stream_id and c.tag = t.name and c.revision = t.revision
          join image i on i.digest = c.digest
        ))) order by s.name)
        from (select * from image_stream where namespace = $1 order by name limit 20) as s
      ))))::text as answer`,
  },
  {
    name: "Q3: a stream's tags, 5 history items each, their images",
    query: `query Histories($namespace: String!, $stream: String!) {
      imageStream(namespace: $namespace, name: $stream) {
        name
        tags(first: 10) {
          nodes {
            name
            history(first: 5) {
              nodes {
                revision reference createdAt
                cause { kind message }
                image { digest size platform { os architecture } }
              }
            }
          }
        }
      }
    }`,
    variables: stream,
    statement: `
      select json_build_object('data', json_build_object('imageStream', json_build_object(
        'name', s.name,
        'tags', json_build_object('nodes', (
          select json_agg(json_build_object('name', t.name, 'history', json_build_object('nodes', (
            select json_agg(json_build_object(
              'revision', c.revision::text, 'reference', c.reference, 'createdAt', ${time('c.created_at')},
              'cause', json_build_object('kind', c.cause->'kind', 'message', c.cause->'message'),
              'image', json_build_object('digest', i.digest, 'size', i.size::text,
                'platform', json_build_object('os', i.platform->'os', 'architecture', i.platform->'architecture'))
              ) order by c.revision desc)
            from (select * from tag_item where stream_id = s.id and tag = t.name order by revision desc limit 5) as c
            join image i on i.digest = c.digest
          ))) order by t.name)
          from (select * from image_tag where stream_id = s.id order by name limit 10) as t
        )))))::text as answer
      from image_stream s
      where s.namespace = $1 and s.name = $2`,
  },
  {
    name: 'Q4: 20 failed builds of a namespace, and how many there are',
    query: `query Failed($namespace: String!) {
      namespace(name: $namespace) {
        builds(first: 20, phases: [FAILED]) {
          totalCount
          nodes { name number phase reason message createdAt completedAt outputReference startedBy { kind name } }
          pageInfo { hasNextPage }
        }
      }
    }`,
    variables: (count, size) => ({ namespace: nth('team-', count * 3, size.namespaces) }),
    statement: `
      with page as materialized (
        select *, row_number() over (order by ordinal desc) as place
        from build where namespace = $1 and phase = 'FAILED' order by ordinal desc limit 21
      )
      select json_build_object('data', json_build_object('namespace', json_build_object('builds', json_build_object(
        'totalCount', (select count(*) from build where namespace = n.name and phase = 'FAILED'),
        'nodes', (select json_agg(json_build_object(
            'name', b.name, 'number', b.number::text, 'phase', b.phase, 'reason', b.reason, 'message', b.message,
            'createdAt', ${time('b.created_at')}, 'completedAt', ${time('b.completed_at')},
            'outputReference', b.output_reference,
            'startedBy', json_build_object('kind', b.started_by->'kind', 'name', b.started_by->'name')
          ) order by b.ordinal desc) filter (where b.place <= 20) from page b),
        'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from page))))))::text as answer
      from namespace n
      where n.name = $1`,
  },
];
