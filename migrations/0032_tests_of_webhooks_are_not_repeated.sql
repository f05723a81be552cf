-- Test events that were asked for before this are not delivered (again) to a webhook that was moved back; null: all are.
alter table consumer add column tests_since timestamptz;
