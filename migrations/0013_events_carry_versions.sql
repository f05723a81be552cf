-- The form of what an event carries, counted up by the type when that changes: readers of another release can tell.
alter table event add column version smallint not null default 1;

-- Events are found by their ids, which grow in time.
create index event_by_id on event (id);
