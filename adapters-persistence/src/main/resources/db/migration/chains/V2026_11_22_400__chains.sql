create schema chains;

-- Who refers to whom about a topic, in an area: what its links are is said by its versions.
create table chains.chain (
  id           uuid primary key,
  version      bigint not null,
  slug         text not null unique,
  area         text not null,
  topic        text not null,
  target_group jsonb not null check (jsonb_exists(target_group, 'nl')),
  keeper       uuid not null,
  covenant     uuid,
  acknowledge_days int not null check (acknowledge_days > 0),
  decide_days      int not null,
  expire_days      int not null,
  contact_days     int not null check (contact_days > 0),
  check (decide_days >= acknowledge_days and expire_days >= decide_days)
);

create index chain_of_keeper on chains.chain (keeper);
create index chain_in_order on chains.chain (area, topic, slug);

-- What was agreed never changes: referrals pin it.
create table chains.version (
  chain      uuid not null references chains.chain,
  number     int not null check (number > 0),
  state      text not null check (state in ('DRAFT', 'AGREED', 'RETIRED')),
  revision   bigint not null,
  -- Links in their order, with their criteria and alternatives.
  links      jsonb not null,
  -- The chain workshops that asked for it.
  workshops  uuid[] not null default '{}',
  agreed_on  date,
  covenant   uuid,
  workshop   uuid,
  agreed_at  timestamptz,
  retired_at timestamptz,
  primary key (chain, number),
  check ((state = 'DRAFT') = (agreed_on is null)),
  check ((agreed_on is null) = (agreed_at is null)),
  check ((state = 'RETIRED') = (retired_at is not null))
);

create unique index one_draft_of_a_chain on chains.version (chain) where state = 'DRAFT';
create unique index one_agreed_of_a_chain on chains.version (chain) where state = 'AGREED';
create index version_by_workshop on chains.version using gin (workshops);

-- Whether a partner takes the place that a version gives it.
create table chains.place (
  id          uuid primary key,
  chain       uuid not null,
  number      int not null,
  partner     uuid not null,
  state       text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED')),
  -- Of the links to it, as they were when it was asked.
  print       bigint not null,
  asked_at    timestamptz not null,
  answered_at timestamptz,
  -- A person of the people feature; empty for who came by a link, and once forgotten.
  by_person   uuid,
  reason      text,
  unique (chain, number, partner),
  foreign key (chain, number) references chains.version,
  check ((state = 'ASKED') = (answered_at is null)),
  check ((state = 'DECLINED') = (reason is not null))
);

create index place_of_partner on chains.place (partner, state);
create index place_of_person on chains.place (by_person) where by_person is not null;

-- What people miss.
create table chains.gap (
  id           uuid primary key,
  municipality text not null,
  topic        text not null,
  chain        uuid references chains.chain,
  kind         text not null
    check (kind in ('CAPACITY', 'LANGUAGE', 'EXPERTISE', 'AREA', 'TRUST', 'OTHER')),
  language     text,
  state        text not null check (state in ('OPEN', 'TAKEN', 'SOLVED', 'ACCEPTED_AS_IS')),
  since        timestamptz not null,
  moved_at     timestamptz not null,
  note         text,
  check ((kind = 'LANGUAGE') = (language is not null)),
  check ((state in ('SOLVED', 'ACCEPTED_AS_IS')) = (note is not null))
);

-- Of one kind there is one that is not solved.
create unique index one_gap_of_a_kind on chains.gap
  (municipality, topic, kind, language, chain) nulls not distinct where state <> 'SOLVED';
create index gap_of_topic on chains.gap (topic, municipality);
create index gap_of_chain on chains.gap (chain);

-- How often it was missed; the occasion leads to nothing.
create table chains.gap_signal (
  occasion uuid primary key,
  gap      uuid not null references chains.gap,
  source   text not null check (source in ('DECLINE', 'CONSULTATION', 'WORKSHOP', 'KEEPER')),
  at       timestamptz not null
);

create index signal_of_gap on chains.gap_signal (gap);

-- What the last check of an agreed version found, and of which errors its keepers heard.
create table chains.health (
  chain      uuid primary key references chains.chain,
  checked_at timestamptz not null,
  errors     int not null,
  warnings   int not null,
  told       text[] not null
);
