-- How often a plan changed, and who was invited once and is not any more: they hear so.
alter table workshops.workshop
  add column revision int not null default 0,
  add column former   uuid[] not null default '{}';
