create schema parents;

-- Whoever changes one has locked its group.
create table parents.parent (
  id         uuid primary key,
  group_id   uuid not null,
  provider   uuid not null,
  alias      text not null,
  -- In the form of E.164.
  phone      text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  parenthood text check (parenthood in ('FATHER', 'MOTHER')),
  childcare  boolean not null,
  -- Printed again and read out by telephone, so it is not hashed; the page behind it names nobody.
  code       text not null unique,
  invited_by uuid,
  invited_at timestamptz not null,
  state      text not null check (state in ('INVITED', 'WAITING', 'COMING', 'STAYING_AWAY')),
  since      timestamptz,
  wants_call boolean not null,
  check ((state = 'INVITED') = (since is null)),
  check (not wants_call or phone is not null)
);

create index parent_of_group on parents.parent (group_id, invited_at, id);
create unique index phone_once_in_a_group on parents.parent (group_id, phone) where phone is not null;
create index phone_of_provider on parents.parent (provider, phone) where phone is not null;
create index parent_by_worker on parents.parent (invited_by) where invited_by is not null;

-- What was decided last about a parent at a meeting.
create table parents.presence (
  meeting    uuid not null,
  parent     uuid not null references parents.parent on delete cascade,
  group_id   uuid not null,
  mark       text not null check (mark in ('NOT_RECORDED', 'PRESENT', 'ABSENT')),
  note       uuid not null,
  decided_at timestamptz not null,
  primary key (meeting, parent)
);

create index presence_of_parent on parents.presence (parent);
create index presence_of_group on parents.presence (group_id);

-- How many were at a meeting: put down as a number, or left when the parents were forgotten.
create table parents.heads (
  meeting  uuid primary key,
  group_id uuid not null,
  heads    int not null check (heads between 0 and 99)
);

create index heads_of_group on parents.heads (group_id);

-- What is left of the parents of a group that is over.
create table parents.tally (
  group_id     uuid primary key,
  invited      int not null,
  coming       int not null,
  waiting      int not null,
  staying_away int not null
);
