-- The statement that writes an event keeps it with the cascades too, where it belongs there: a trigger would read its row
-- once more, and all the names that belong there, for each event.

drop trigger event_inserted on event;
drop function keep_cascade();
