-- Until when organisations give names in an edition, where coordinators agreed another moment than
-- the usual one.
create table learning.names_deadline (
  edition_id uuid primary key references learning.edition,
  names_by   timestamptz not null
);
