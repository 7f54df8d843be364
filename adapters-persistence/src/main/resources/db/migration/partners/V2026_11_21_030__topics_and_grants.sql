-- What organisations know and pay for.
create schema partners;

-- Labels and descriptions: {"nl": "...", "en": "..."}; Dutch is always there.
create table partners.topic (
  code        text primary key,
  label       jsonb not null check (jsonb_exists(label, 'nl')),
  sensitivity text not null check (sensitivity in ('NORMAL', 'SPECIAL')),
  version     bigint not null default 0
);

-- Funders are organisations of the people feature, by id.
create table partners."grant" (
  id       uuid primary key,
  name     jsonb not null check (jsonb_exists(name, 'nl')),
  purpose  jsonb not null check (jsonb_exists(purpose, 'nl')),
  funders  uuid[] not null default '{}',
  version  bigint not null default 0
);
