-- Who works together, who promised what, and who pays. Organisations are those of the people
-- feature, by id. No persons here: who changed something is in the audit trail.
create table agreements.alliance (
  id          uuid primary key,
  version     bigint not null,
  slug        text not null unique,
  name        jsonb not null check (jsonb_exists(name, 'nl')),
  purpose     jsonb not null check (jsonb_exists(purpose, 'nl')),
  keeper      uuid not null,
  -- [{"organisation": uuid, "role": "LEAD", "from": "2018-01-01", "until": null}]; until is exclusive
  memberships jsonb not null,
  -- The first day without it; empty while it works.
  ended_on    date
);

create index alliance_of_organisation on agreements.alliance using gin (memberships jsonb_path_ops);

create table agreements.covenant (
  id          uuid primary key,
  version     bigint not null,
  slug        text not null unique,
  name        jsonb not null check (jsonb_exists(name, 'nl')),
  purpose     jsonb not null check (jsonb_exists(purpose, 'nl')),
  keeper      uuid not null,
  -- [{"organisation": uuid, "role": "SIGNATORY", "signed": "2022-01-01"}]
  parties     jsonb not null check (jsonb_array_length(parties) > 0),
  valid_from  date not null,
  valid_until date check (valid_until > valid_from),
  evaluation  date,
  -- [{"id": uuid, "statement": {}, "measure": {}, "target": {},
  --   "history": [{"state": "KEPT", "on": "2024-09-22", "figure": "640", "note": {}}]}]
  commitments jsonb not null
);

create index covenant_of_organisation on agreements.covenant using gin (parties jsonb_path_ops);

alter table agreements."grant"
  add column slug          text,
  add column for_whom      jsonb check (jsonb_exists(for_whom, 'nl')),
  add column keeper        uuid,
  -- Who pays and is no single organisation.
  add column other_funders jsonb,
  add column begins        date,
  add column ends          date check (ends > begins),
  -- [{"kind": "FREE_TRAININGS", "span": "CALENDAR_YEAR", "number": 15}]
  add column quotas        jsonb not null default '[]';

-- What was there before said less.
update agreements."grant" set slug = id::text, for_whom = purpose, keeper = funders[1];

alter table agreements."grant"
  alter column slug set not null,
  alter column for_whom set not null,
  alter column keeper set not null,
  add constraint grant_slug_key unique (slug);

create index grant_of_funder on agreements."grant" using gin (funders);
