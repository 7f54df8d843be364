-- The directory. A partner is an organisation of the people feature, by id.
create table partners.partner (
  organisation uuid primary key,
  version      bigint not null,
  state        text not null check (state in ('LISTED', 'HIDDEN', 'MERGED')),
  slug         text not null unique,
  merged_into  uuid,
  -- What the directory says, but for services and contact points, which have rows of their own.
  profile      jsonb not null,

  -- What the organisation is called and is, as a copy: kept right when that changes.
  name         jsonb not null check (jsonb_exists(name, 'nl')),
  kind         text not null,
  country      text not null check (country in ('NL', 'BE')),

  -- For choosing: what follows from the profile and the services.
  topics       text[] not null,
  -- Every way to ask for its expertise: 'topic', 'topic:ADVISE', ':ADVISE', 'topic:ADVISE:FREE', ...
  offers       text[] not null,
  areas        text[] not null,
  languages    text[] not null,
  -- {"names": {"nl": ...}, "texts": {"nl": ...}}: all that is searched, in all its languages.
  words        jsonb not null,
  sort_name    text not null generated always as (shared.plain(name ->> 'nl')) stored,
  search_vector tsvector not null generated always as (
    setweight(shared.searchable(words -> 'names'), 'A')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, shared.plain(words ->> 'allNames')), 'A')
    || setweight(shared.searchable(words -> 'texts'), 'C')) stored,
  search_text  text not null generated always as (shared.plain(words ->> 'allNames')) stored,
  check ((state = 'MERGED') = (merged_into is not null))
);

create index partner_in_order on partners.partner (sort_name, organisation) where state = 'LISTED';
create index partner_kind on partners.partner (kind, sort_name) where state = 'LISTED';
create index partner_topics on partners.partner using gin (topics);
create index partner_offers on partners.partner using gin (offers);
create index partner_areas on partners.partner using gin (areas);
create index partner_languages on partners.partner using gin (languages);
create index partner_words on partners.partner using gin (search_vector);
create index partner_names on partners.partner using gin (search_text gin_trgm_ops);

create table partners.service (
  id       uuid primary key,
  partner  uuid not null references partners.partner,
  place    int not null,
  content  jsonb not null,
  unique (partner, place) deferrable initially deferred
);

create table partners.contact_point (
  id        uuid primary key,
  partner   uuid not null references partners.partner,
  place     int not null,
  audience  text not null check (audience in ('EVERYBODY', 'PROFESSIONALS')),
  content   jsonb not null,
  verified_at timestamptz,
  -- When its mailbox was last asked whether it is still right.
  asked_at  timestamptz,
  unique (partner, place) deferrable initially deferred
);

create index contact_point_to_check on partners.contact_point (coalesce(verified_at, '-infinity'), id)
  where content ? 'email';

-- What a partner would like the directory to say, and what came of it: the history of an entry.
create table partners.profile_proposal (
  id         uuid primary key,
  partner    uuid not null references partners.partner,
  state      text not null check (state in ('OPEN', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
  profile    jsonb not null,
  basis      bigint not null,
  by_account uuid not null,
  since      timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  reason     text
);

-- A partner waits for one answer at a time.
create unique index one_open_proposal on partners.profile_proposal (partner) where state = 'OPEN';
create index proposal_history on partners.profile_proposal (partner, since desc);
create index proposal_queue on partners.profile_proposal (since, id) where state = 'OPEN';

-- Partners whose name resembles this word, for who mistypes. The operator can use the index, but
-- takes its threshold from a setting only.
create function partners.resembling(word text) returns setof uuid
  language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = 0.4
  as $$
    select organisation from partners.partner
    where shared.plain(word) operator(public.<%) search_text
  $$;
