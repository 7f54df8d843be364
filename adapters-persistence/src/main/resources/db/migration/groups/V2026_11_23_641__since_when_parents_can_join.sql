-- Newsletters tell which groups parents can join since the last one. Of earlier groups it is not known.
alter table groups.parent_group add column open_since timestamptz;

create index group_open_since on groups.parent_group (open_since desc)
  where state in ('RECRUITING', 'CONFIRMED', 'RUNNING');
