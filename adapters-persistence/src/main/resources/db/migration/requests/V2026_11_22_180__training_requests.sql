create schema requests;

-- The order in which complete requests come, for each grant that pays for free trainings. Whoever
-- gives one out locks this row.
create table requests.line (
  grant_id uuid primary key,
  arrivals bigint not null check (arrivals >= 0)
);

-- An organisation asks for a training of its own, or a municipality for advice. What is forgotten
-- keeps what is counted: programme, kind, theme, and whether it was free.
create table requests.request (
  id                uuid primary key,
  programme_id      uuid not null,
  organiser         uuid not null,
  grant_id          uuid,
  kind              text not null check (kind in ('TRAINING', 'ADVICE')),
  state             text not null check (state in (
    'DRAFT', 'SUBMITTED', 'FREE_PLACE', 'WAITING_FOR_QUOTA', 'PAID_OFFER', 'IN_CONSULTATION',
    'SCHEDULED', 'DELIVERED', 'WITHDRAWN', 'DECLINED')),
  since             timestamptz not null,
  contact           uuid,
  by_account        boolean not null,
  organisation      text not null,
  organisation_kind text not null,
  goals             text,
  theme             text check (theme in ('BASIC', 'FORCED_MARRIAGE', 'LGBT', 'OTHER')),
  people            int check (people > 0),
  municipality      text,
  wishes            text,
  when_full         text not null check (when_full in ('WAIT', 'PAY')),
  begun_at          timestamptz not null,
  completed_at      timestamptz,
  -- Its number in the order of complete requests of the grant; 0 where there is no such order.
  arrival           bigint,
  confirm_by        timestamptz,
  ground            text check (ground in ('FREE', 'PAID', 'ADVICE')),
  -- The free training that it holds: for which year (0 is all time of the grant), given in which,
  -- which number, and of how many there were then.
  free_period       int,
  free_year         int,
  free_number       int,
  free_quota        int,
  proposal          text,
  proposed_when     text,
  proposed_trainer  text,
  proposed_at       timestamptz,
  accepted_at       timestamptz,
  edition_id        uuid,
  places            int check (places > 0),
  names_by          timestamptz,
  names_notice      text check (names_notice in ('NONE', 'REMINDED', 'OVERDUE')),
  reason            text,
  -- When time brings something new.
  look_at           timestamptz,
  forgotten_at      timestamptz,
  search_vector     tsvector not null generated always as (
    setweight(to_tsvector('pg_catalog.simple'::regconfig, shared.plain(organisation)), 'A')
    || setweight(to_tsvector('shared.dutch'::regconfig, coalesce(goals, ''))
      || to_tsvector('pg_catalog.simple'::regconfig, shared.plain(coalesce(goals, ''))), 'C')) stored,
  constraint never_above_the_free_quota check (free_number between 1 and free_quota),
  check ((free_number is not null) = (ground is not distinct from 'FREE')),
  check (free_number is null or (free_period is not null and free_year is not null
    and grant_id is not null)),
  check (state in ('DRAFT', 'WITHDRAWN') or completed_at is not null),
  check ((completed_at is null) = (arrival is null)),
  check (state <> 'DRAFT' or completed_at is null),
  check (state <> 'SCHEDULED' or edition_id is not null),
  check ((proposal is null) = (proposed_at is null)),
  check ((state = 'DECLINED') = (reason is not null)),
  check (contact is not null or forgotten_at is not null)
);

-- Nobody else has the same free training.
create unique index request_free on requests.request (grant_id, free_period, free_number)
  where free_number is not null;
create index request_free_by_year on requests.request (grant_id, free_year)
  where free_number is not null;
create unique index request_arrival on requests.request (grant_id, arrival)
  where grant_id is not null and arrival > 0;
create index request_in_line on requests.request (grant_id, arrival)
  where state = 'WAITING_FOR_QUOTA';
create index request_of_contact on requests.request (contact, begun_at desc)
  where forgotten_at is null;
create index request_of_organiser on requests.request (organiser, completed_at)
  where forgotten_at is null;
create index request_of_edition on requests.request (edition_id) where edition_id is not null;
create index request_to_look_at on requests.request (look_at, id) where look_at is not null;
create index request_to_forget on requests.request (since, id)
  where forgotten_at is null and state in ('DELIVERED', 'WITHDRAWN', 'DECLINED');
create index request_words on requests.request using gin (search_vector);

-- What coordinators write down for one another while they talk with an organisation.
create table requests.note (
  id         uuid primary key,
  request_id uuid not null references requests.request (id),
  text       text not null,
  written_by uuid not null,
  written_at timestamptz not null
);

create index note_of_request on requests.note (request_id, written_at);
