-- How often it was changed who was at a meeting, for who changes what they saw before.
create table parents.roll (
  meeting uuid primary key,
  version bigint not null
);
