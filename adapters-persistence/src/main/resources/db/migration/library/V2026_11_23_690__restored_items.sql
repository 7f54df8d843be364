-- What was withdrawn can come back, with what was worked on; until now that was thrown away.
alter table library.item drop constraint item_check4;

create index item_withdrawn on library.item (withdrawn_at desc, id) where withdrawn_at is not null;

-- The words of a hidden version are forgotten some time later.
create index version_hidden on library.version (hidden_at) where hidden_at is not null;
