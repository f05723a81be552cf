-- The statement that writes an event keeps it with the cascades too, where it belongs there: a trigger would read its row
-- once more, and all the names that belong there, for each event. The trigger stays for nodes of the release before, which
-- leave that to it while they go on beside this one.

alter table event add column kept_by_writer boolean not null default false;

drop trigger event_inserted on event;

create trigger event_inserted after insert on event for each row
when (not new.kept_by_writer)
execute function keep_cascade();
