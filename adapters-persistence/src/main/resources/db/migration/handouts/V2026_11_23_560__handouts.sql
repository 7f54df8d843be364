create schema handouts;

-- A hand-out in one language; who changes it holds its row.
create table handouts.handout (
  id       uuid primary key,
  topic    text not null check (
    topic in ('TWO_CULTURES', 'TALKING', 'SCHOOL', 'HEALTH_AND_SLEEP', 'HELP_NEARBY')),
  language text not null,
  revision bigint not null,
  unique (topic, language)
);

-- What was published stays as it was.
create table handouts.version (
  handout      uuid not null references handouts.handout,
  number       int not null check (number > 0),
  state        text not null check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  title        text not null check (char_length(title) <= 120),
  body         text not null check (char_length(body) <= 5000),
  dutch        int check (dutch > 0),
  reviewed_at  timestamptz,
  published_at timestamptz,
  retired_at   timestamptz,
  primary key (handout, number),
  check ((state = 'DRAFT') = (published_at is null)),
  check ((state = 'RETIRED') = (retired_at is not null)),
  check (dutch is not null or reviewed_at is null)
);

create unique index version_written on handouts.version (handout) where state = 'DRAFT';
create unique index version_given on handouts.version (handout) where state = 'PUBLISHED';

-- Who helps; without a municipality, wherever nobody wrote one. Without a word it was taken away.
create table handouts.local_block (
  id           uuid primary key,
  municipality text not null,
  language     text not null,
  body         text not null check (char_length(body) <= 2000),
  revision     bigint not null,
  unique (municipality, language)
);
