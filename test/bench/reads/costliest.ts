/** Nearly the largest answer that is allowed: about 19,000 of the 20,000 fields that one operation may ask for. */
export const costliest = {
  query: `{
    imageStreams(first: 100) {
      nodes { name tags(first: 10) { nodes { name history(first: 10) { nodes { reference } } image { size } current { digest } } } }
    }
  }`,
  /** The same, written by hand. */
  statement: `
    select json_build_object('data', json_build_object('imageStreams', json_build_object('nodes', (
      select json_agg(json_build_object('name', s.name, 'tags', json_build_object('nodes', (
        select json_agg(json_build_object(
          'name', t.name,
          'history', json_build_object('nodes', (
            select json_agg(json_build_object('reference', h.reference) order by h.revision desc)
            from (select * from tag_item where stream_id = s.id and tag = t.name order by revision desc limit 10) as h)),
          'image', json_build_object('size', i.size::text),
          'current', json_build_object('digest', c.digest)) order by t.name)
        from (select * from image_tag where stream_id = s.id order by name limit 10) as t
        join tag_item c on c.stream_id = t.stream_id and c.tag = t.name and c.revision = t.revision
        join image i on i.digest = c.digest
      ))) order by s.namespace, s.name)
      from (select * from image_stream order by namespace, name limit 100) as s
    ))))::text as answer`,
};
