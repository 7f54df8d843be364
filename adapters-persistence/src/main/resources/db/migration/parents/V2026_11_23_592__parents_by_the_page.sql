-- How a parent came: invited by somebody, or by the page of their municipality.
alter table parents.parent
  add column route text not null default 'INVITED' check (route in ('INVITED', 'PAGE'));
