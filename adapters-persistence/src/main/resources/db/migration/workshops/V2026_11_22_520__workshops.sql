create schema workshops;

-- Parties of a chain try with made-up cases which link they would take.
create table workshops.workshop (
  id         uuid primary key,
  chain      uuid not null,
  keeper     uuid not null,
  starts_at  timestamptz not null,
  place      text not null,
  parties    uuid[] not null,
  agenda     text not null,
  state      text not null check (state in ('PLANNED', 'OPEN', 'CONCLUDED', 'CANCELLED')),
  round      text check (round in ('BEFORE', 'AFTER')),
  code       text,
  code_until timestamptz,
  findings   text,
  ended_at   timestamptz,
  check ((state = 'OPEN') = (code is not null) and (state = 'OPEN') = (round is not null)
    and (state = 'OPEN') = (code_until is not null)),
  check ((state = 'CONCLUDED') = (findings is not null)),
  check ((state in ('CONCLUDED', 'CANCELLED')) = (ended_at is not null))
);

create index workshop_of_keeper on workshops.workshop (keeper, starts_at desc);
-- No two rooms have the same code.
create unique index workshop_in_room on workshops.workshop (code) where code is not null;

create table workshops.vignette (
  workshop uuid not null references workshops.workshop,
  number   int not null check (number > 0),
  text     text not null check (char_length(text) <= 280),
  agreed   uuid[] not null,
  primary key (workshop, number)
);

-- The phone is a random number, another one for each vote once the workshop is over.
create table workshops.vote (
  workshop uuid not null references workshops.workshop,
  phone    uuid not null,
  round    text not null check (round in ('BEFORE', 'AFTER')),
  vignette int not null,
  link     uuid,
  primary key (workshop, phone, round, vignette),
  foreign key (workshop, vignette) references workshops.vignette (workshop, number)
);

-- How the chain would change; empty when it is something between people.
create table workshops.proposal (
  workshop  uuid not null references workshops.workshop,
  id        uuid not null,
  place     int not null generated always as identity,
  text      text not null check (char_length(text) <= 280),
  change    text check (change in ('DROP', 'DETOUR', 'CONDITION')),
  link      uuid,
  occasion  text,
  days      int,
  instead   uuid,
  force     text,
  condition text,
  otherwise text,
  drafted   int,
  primary key (workshop, id),
  check ((change is null) = (link is null))
);

create table workshops.decision (
  workshop uuid not null,
  proposal uuid not null,
  party    uuid not null,
  decision text not null check (decision in ('AGREE', 'DISAGREE', 'LATER')),
  primary key (workshop, proposal, party),
  foreign key (workshop, proposal) references workshops.proposal (workshop, id)
);
