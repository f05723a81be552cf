-- Called by whoever finds that the end of an audit chain is not where it was taken to be: the transaction is undone,
-- and tried again.
create function refuse_stale_chain() returns boolean language plpgsql as $$
begin
  raise exception 'The end of an audit chain has moved.' using errcode = 'serialization_failure';
end $$;
