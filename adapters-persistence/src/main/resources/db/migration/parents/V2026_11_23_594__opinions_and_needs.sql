-- Who said what they thought does so once; what they said is only counted, each answer by itself.
alter table parents.parent add column opined boolean not null default false;
create table parents.opinion (
  group_id uuid not null,
  answer   text not null check (answer in (
    'VERY_GLAD', 'GLAD', 'SO_SO', 'SAD', 'VERY_SAD', 'HELPS', 'HELPS_A_LITTLE', 'DOES_NOT_HELP')),
  many     int not null,
  primary key (group_id, answer)
);
-- What parents said they needed at a meeting: how many, and about what.
create table parents.need (
  meeting  uuid not null,
  topic    text not null check (
    topic in ('PARENTING', 'SCHOOL', 'HOUSING', 'MONEY', 'HEALTH', 'OTHER')),
  group_id uuid not null,
  many     int not null check (many between 1 and 99),
  primary key (meeting, topic)
);
create index need_of_group on parents.need (group_id);
