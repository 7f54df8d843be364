create schema communities;

-- A community of practice. Whoever changes it, joins or leaves locks this row.
create table communities.community (
  id            uuid primary key,
  organisation  uuid not null,
  purpose       text not null,
  language      text not null,
  topics        text[] not null,
  municipality  text,
  entry         text not null check (entry in ('OPEN', 'INVITED')),
  version       bigint not null,
  search_vector tsvector not null generated always as (
    to_tsvector('shared.dutch'::regconfig, purpose)
    || to_tsvector('pg_catalog.simple'::regconfig, shared.plain(purpose))) stored
);

create index community_of_organisation on communities.community (organisation);
create index community_by_words on communities.community using gin (search_vector);
create index community_by_topic on communities.community using gin (topics);

-- Every name that it has or had, and why it has it no longer.
create table communities.name (
  community_id uuid not null references communities.community (id),
  number       int not null check (number >= 1),
  name         text not null,
  slug         text not null,
  until        timestamptz,
  reason       text,
  search_text  text not null generated always as (shared.plain(name)) stored,
  primary key (community_id, number),
  check ((until is null) = (reason is null))
);

create unique index name_of_now on communities.name (community_id) where until is null;
create unique index name_taken on communities.name (search_text) where until is null;
create index name_in_order on communities.name (name, community_id) where until is null;
create index name_by_part on communities.name using gin (search_text public.gin_trgm_ops);

-- Every address that it has or had; an address is never given to another.
create table communities.address (
  slug         text primary key,
  community_id uuid not null references communities.community (id)
);

create index address_of_community on communities.address (community_id);

-- The teams that members come from.
create table communities.team (
  id           uuid primary key,
  community_id uuid not null references communities.community (id),
  number       int not null,
  name         text not null,
  current      boolean not null
);

create index team_of_community on communities.team (community_id, number);

-- Who belongs or belonged to it. A membership without a person is one that is only counted.
create table communities.member (
  id           uuid primary key,
  community_id uuid not null references communities.community (id),
  person_id    uuid,
  team_id      uuid references communities.team (id),
  function     text,
  lead         boolean not null,
  joined_at    timestamptz not null,
  left_at      timestamptz,
  check (person_id is not null or (function is null and left_at is not null and not lead))
);

create unique index member_once on communities.member (community_id, person_id)
  where left_at is null;
create index member_of_community on communities.member (community_id, joined_at);
create index member_of_person on communities.member (person_id) where person_id is not null;
create index member_of_team on communities.member (team_id) where team_id is not null;
create index member_to_forget on communities.member (left_at) where person_id is not null;

-- How far it reached on a day, in people; never who.
create table communities.reading (
  community_id uuid not null references communities.community (id),
  team_id      uuid references communities.team (id),
  stage        text not null check (stage in ('PUBLIC', 'TOLD', 'CONTACTED', 'TOOK_PART')),
  day          date not null,
  people       int not null check (people between 0 and 1000000),
  unique nulls not distinct (community_id, team_id, stage, day)
);

create index reading_of_team on communities.reading (team_id) where team_id is not null;

-- What it does, and what led to what.
create table communities.activity (
  id           uuid primary key,
  community_id uuid not null references communities.community (id),
  kind         text not null check (kind in (
    'CONVERSATION', 'PRESENTATION', 'THEME_DAY', 'KNOWLEDGE_CAFE', 'THESIS', 'WORKSHOP')),
  title        text not null,
  day          date not null,
  team_id      uuid references communities.team (id),
  outcome      text,
  led_to       uuid references communities.activity (id) on delete set null,
  edition_id   uuid,
  workshop_id  uuid,
  check (led_to <> id),
  check (edition_id is null or workshop_id is null)
);

create index activity_of_community on communities.activity (community_id, day desc, id);
create index activity_of_team on communities.activity (team_id) where team_id is not null;
create index activity_led_to on communities.activity (led_to) where led_to is not null;
