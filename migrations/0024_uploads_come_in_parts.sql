-- Sources are sent in parts, each of which may be sent again: nothing tells tries apart any more.

delete from build_upload_chunk;
alter table build_upload_chunk drop constraint build_upload_chunk_pkey;
alter table build_upload_chunk drop column try;
alter table build_upload_chunk add primary key (build_id, number);
