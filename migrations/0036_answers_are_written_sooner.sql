-- Text as JSON, as text. PostgreSQL puts the body of such a function in its place, so that it costs no call; before 17 it
-- has no quicker word for it than to_json, which finds out anew what it is given each time.
do $$
begin
  execute 'create function quoted(text) returns text language sql stable parallel safe as ' || quote_literal(
    case when current_setting('server_version_num')::int >= 170000
      then 'select json_serialize(json_scalar($1))'
      else 'select to_json($1)::text'
    end);
end
$$;

-- An image is looked up by its whole digest, for each tag of a page: a hash finds it in half the pages of the primary key,
-- and compares no long texts on the way.
create index image_by_digest on image using hash (digest);

-- As before, but that the stream is not looked for where nobody asks for its names: each tag has one.
create or replace view image_tag_state as
select
  t.stream_id as "streamId",
  s.namespace,
  s.name as stream,
  t.name,
  t.spec_generation as "specGeneration",
  t.source_kind as "sourceKind",
  t.source_namespace as "sourceNamespace",
  t.source_name as "sourceName",
  t.tracks,
  t.reference as "isReference",
  t.scheduled,
  t.insecure,
  t.reference_policy as "referencePolicy",
  t.import_mode as "importMode",
  t.annotations,
  t.check_interval as "interval",
  t.minimum_age as "minimumAge",
  t.hold,
  t.observed_digest as "observedDigest",
  t.observed_image as "observedImage",
  t.revision,
  i.reference,
  i.digest,
  i.generation,
  i.created_at as "createdAt",
  i.actor,
  i.cause
from image_tag t
left join image_stream s on s.id = t.stream_id
left join tag_item i on i.stream_id = t.stream_id and i.tag = t.name and i.revision = t.revision;
