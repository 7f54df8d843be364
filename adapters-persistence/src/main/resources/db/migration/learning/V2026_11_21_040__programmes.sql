-- What is offered.
create schema learning;

-- One form for comparing and finding words: small letters, no accents. unaccent() itself is only
-- stable, because its dictionary could change; ours does not.
create function learning.plain(words text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, words));

-- Dutch word forms, found with or without accents.
create text search configuration learning.dutch (copy = pg_catalog.dutch);
alter text search configuration learning.dutch
  alter mapping for hword, hword_part, word with public.unaccent, dutch_stem;

-- All languages of a text in one vector, each stemmed by its own rules; ask with the configuration
-- of the reader's language, and with Dutch.
create function learning.searchable(texts jsonb) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('learning.dutch'::regconfig, coalesce(texts ->> 'nl', ''))
      || to_tsvector('pg_catalog.english'::regconfig, coalesce(texts ->> 'en', ''))
      || to_tsvector('pg_catalog.french'::regconfig, coalesce(texts ->> 'fr', ''))
      || to_tsvector('pg_catalog.arabic'::regconfig, coalesce(texts ->> 'ar', ''));

-- Texts per language in one line, for matching parts of words.
create function learning.all_languages(texts jsonb) returns text
  language sql immutable parallel safe
  return concat_ws(' ', texts ->> 'nl', texts ->> 'en', texts ->> 'fr', texts ->> 'ar');

create table learning.programme (
  id             uuid primary key,
  version        bigint not null,
  state          text not null check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
  slug           text not null unique,
  format         text not null,
  country        text not null,
  organiser      uuid not null,
  grant_id       uuid,
  title          jsonb not null check (jsonb_exists(title, 'nl')),
  neutral_title  jsonb,
  summary        jsonb not null check (jsonb_exists(summary, 'nl')),
  body           jsonb not null check (jsonb_exists(body, 'nl')),
  for_whom       jsonb not null check (jsonb_exists(for_whom, 'nl')),
  topics         text[] not null,
  target_groups  text[] not null,
  languages      text[] not null,
  -- [{"organisation": uuid, "part": "FUNDS"}]
  provisions     jsonb not null,
  -- {"rule": "EVERYONE"} or {"rule": "EMPLOYED", "kinds": [], "organisations": [], "jobTitles": [], "exceptions": true}
  eligibility    jsonb not null,
  -- [{"register": uuid, "points": 2, "validFrom": null, "validUntil": "2026-02-19", "zone": "Europe/Amsterdam"}]
  accreditations jsonb not null,
  public_cost    numeric(10, 2) check (public_cost >= 0),
  published_at   timestamptz,
  created_at     timestamptz not null default now(),
  search_vector  tsvector generated always as (
    setweight(learning.searchable(title), 'A')
    || setweight(learning.searchable(summary), 'B')
    || setweight(learning.searchable(for_whom), 'C')
    || setweight(learning.searchable(body), 'D')) stored,
  search_text    text generated always as (
    learning.plain(learning.all_languages(title) || ' ' || learning.all_languages(summary))) stored,
  check (state <> 'PUBLISHED' or published_at is not null)
);

create index programme_organiser on learning.programme (organiser);
create index programme_topics on learning.programme using gin (topics);
create index programme_words on learning.programme using gin (search_vector);
create index programme_parts_of_words on learning.programme using gin (search_text gin_trgm_ops);
