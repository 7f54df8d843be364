-- Programmes that are learned elsewhere, and with what their calls are signed.
create table courses.outside (
  programme uuid primary key,
  address   text not null,
  secret    text check (length(secret) >= 32)
);

-- Who is through there. Without the person it is a figure.
create table courses.outside_completion (
  enrolment uuid primary key,
  edition   uuid not null,
  person    uuid,
  at        timestamptz not null,
  score     int check (score between 0 and 100),
  way       text not null check (way in ('CALL', 'LIST', 'HAND')),
  reason    text,
  by        uuid,
  kept_at   timestamptz not null,
  check ((way = 'CALL') = (by is null)),
  check (way <> 'HAND' or person is null or reason is not null)
);

create index outside_completion_of_person on courses.outside_completion (person)
  where person is not null;
create index outside_completion_to_forget on courses.outside_completion (kept_at, enrolment)
  where person is not null;

-- Calls that were heard: each counts once. Kept as long as one could be believed again.
create table courses.heard (
  signature text primary key,
  at        timestamptz not null
);

create index heard_to_forget on courses.heard (at);
