-- One row for each person in an edition. Rows are never removed: a person who is erased leaves an
-- anonymous row, so that counts stay.
create table learning.enrolment (
  id                uuid primary key,
  submission_id     uuid not null,
  edition_id        uuid not null references learning.edition,
  person_id         uuid not null,
  name              text not null,
  email             text not null,
  language          text not null,
  organisation      text,
  job_title         text,
  arrival           integer not null check (arrival > 0),
  confirm_by        timestamptz,
  statement         text,
  channel           text not null check (channel in ('ACCOUNT', 'WITHOUT_ACCOUNT', 'BY_COORDINATOR')),
  calendar_sequence integer not null,
  state             text not null check (state in
    ('ADMITTED', 'WAITLISTED', 'OFFERED', 'UNDER_REVIEW', 'REFUSED', 'EXPIRED', 'CANCELLED')),
  cause             text not null,
  since             timestamptz not null,
  -- Until when an offered place is kept.
  offer_until       timestamptz,
  -- Whether somebody under review keeps a place occupied.
  holds_seat        boolean not null default false,
  requested_at      timestamptz not null,
  erased            boolean not null default false,
  version           bigint not null,
  name_key          text generated always as (learning.plain(name)) stored,
  search_text       text generated always as (
    learning.plain(name || ' ' || email || ' ' || coalesce(organisation, ''))) stored,
  constraint an_arrival_is_given_once unique (edition_id, arrival),
  constraint an_offer_ends check ((state = 'OFFERED') = (offer_until is not null)),
  constraint only_reviews_keep_a_seat check (state = 'UNDER_REVIEW' or not holds_seat)
);

-- The second fence: at most one enrolment that is not over, for a person and an edition.
create unique index one_active_enrolment on learning.enrolment (edition_id, person_id)
  where state in ('ADMITTED', 'WAITLISTED', 'OFFERED', 'UNDER_REVIEW');

create index enrolment_line on learning.enrolment (edition_id, arrival) where state = 'WAITLISTED';
create index enrolment_by_name on learning.enrolment (edition_id, name_key, id);
create index enrolment_by_state on learning.enrolment (edition_id, state, arrival);
create index enrolment_of_person on learning.enrolment (person_id);
create index enrolment_of_submission on learning.enrolment (submission_id);
create index enrolment_to_confirm on learning.enrolment (confirm_by)
  where confirm_by is not null and state in ('ADMITTED', 'WAITLISTED', 'OFFERED', 'UNDER_REVIEW');
create index enrolment_offer_ends on learning.enrolment (offer_until) where state = 'OFFERED';
create index enrolment_parts_of_words on learning.enrolment using gin (search_text gin_trgm_ops);
create index enrolment_to_erase on learning.enrolment (edition_id) where not erased;

-- Requests to be admitted as an exception, decided by organiser and funder together.
create table learning.review (
  id           uuid primary key,
  enrolment_id uuid not null unique references learning.enrolment,
  edition_id   uuid not null references learning.edition,
  organiser    uuid not null,
  funders      uuid[] not null,
  state        text not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'LAPSED')),
  -- [{"side": "FUNDER", "verdict": "APPROVE", "reason": "...", "by": uuid, "at": "2026-11-21T20:17:00Z"}]
  decisions    jsonb not null,
  opened_at    timestamptz not null,
  settled_at   timestamptz,
  version      bigint not null,
  check ((state = 'PENDING') = (settled_at is null))
);

create index review_edition on learning.review (edition_id);
create index review_of_organiser on learning.review (organiser, opened_at, id);
create index review_of_funder on learning.review using gin (funders);

-- What coordinators wrote to participants.
create table learning.message (
  id         uuid primary key,
  edition_id uuid not null references learning.edition,
  subject    text not null,
  body       text not null,
  written_by uuid not null,
  written_at timestamptz not null
);

create index message_edition on learning.message (edition_id, written_at);

-- Why somebody was let in before others.
create table learning.override (
  enrolment_id uuid primary key references learning.enrolment,
  reason       text not null,
  made_by      uuid not null,
  made_at      timestamptz not null
);
