-- A stream whose repository was set, or whose time of the last check was emptied, is imported as a whole without anybody
-- asking once more.

alter table repository_import
  -- Whether somebody has said how; false: the row is there for the wait alone.
  add column is_kept boolean not null default true,
  add column is_pending boolean not null default false;

create index repository_import_waiting on repository_import (next_check_at) where is_pending;

insert into repository_import (stream_id, scheduled, include, exclude, is_kept, is_pending)
select id, false, '{}', '{}', false, true
from image_stream
where docker_image_repository is not null
  and coalesce(annotations ->> 'openshift.io/image.dockerRepositoryCheck', '') = ''
on conflict (stream_id) do update set is_pending = true;
