create schema supervision;

-- A circle of colleagues who meet for peer supervision. Whoever changes it locks this row.
create table supervision.circle (
  id            uuid primary key,
  programme_id  uuid not null,
  organiser     uuid not null,
  state         text not null check (state in ('FORMING', 'MEETING', 'ENDED')),
  ended_at      timestamptz,
  name          text not null,
  language      text not null,
  every_weeks   int not null check (every_weeks between 1 and 26),
  day_of_week   int not null check (day_of_week between 1 and 7),
  starts_at     time not null,
  minutes       int not null check (minutes between 15 and 480),
  zone          text not null,
  place_name    text,
  place_address text,
  facilitator   uuid,
  smallest      int not null check (smallest >= 2),
  largest       int not null check (largest between smallest and 24),
  check ((state = 'ENDED') = (ended_at is not null)),
  check ((place_name is null) = (place_address is null))
);

create index circle_of_organiser on supervision.circle (organiser, name, id);
create index circle_of_facilitator on supervision.circle (facilitator)
  where facilitator is not null;

-- Who is or was in it.
create table supervision.member (
  circle_id uuid not null references supervision.circle (id),
  person_id uuid not null,
  joined_at timestamptz not null,
  gone_at   timestamptz,
  gone_way  text check (gone_way in ('LEFT', 'REMOVED')),
  gone_why  text,
  primary key (circle_id, person_id, joined_at),
  check ((gone_at is null) = (gone_way is null)),
  check (gone_why is null or gone_at is not null)
);

-- Nobody has two places in one circle.
create unique index member_once on supervision.member (circle_id, person_id)
  where gone_at is null;
create index member_of_person on supervision.member (person_id);
create index member_to_forget on supervision.member (gone_at) where gone_at is not null;

-- The editions in which it meets.
create table supervision.round (
  circle_id  uuid not null references supervision.circle (id),
  number     int not null check (number >= 1),
  edition_id uuid not null unique,
  primary key (circle_id, number)
);
