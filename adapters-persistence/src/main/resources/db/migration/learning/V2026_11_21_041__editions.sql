-- The planned runs of programmes, their sessions, and the count of their places.

-- The places are counted in the row that is locked to give one out. No index may name the columns
-- of the count, so that counting stays within the page (HOT); the page keeps room for it.
create table learning.edition (
  id                uuid primary key,
  programme_id      uuid not null references learning.programme,
  version           bigint not null,
  state             text not null
    check (state in ('DRAFT', 'OPEN', 'CONFIRMED', 'RUNNING', 'COMPLETED', 'CANCELLED')),
  language          text not null,
  -- Both empty when it is online.
  venue_name        text,
  venue_address     text,
  minimum           integer not null check (minimum >= 0),
  opens             timestamptz,
  closes            timestamptz,
  zone              text not null,
  waiting_list      text not null check (waiting_list in ('AUTOMATIC', 'TIMED_OFFER')),
  offer_hours       integer,
  review_holds_seat boolean not null,
  link_days_before  integer not null check (link_days_before >= 0),
  visibility        text not null check (visibility in ('PUBLIC', 'RESTRICTED')),
  -- When the first session that takes place begins and the last one ends; empty when open-ended.
  begins            timestamptz,
  ends              timestamptz,
  capacity          integer not null check (capacity >= 0),
  taken             integer not null,
  waiting           integer not null,
  arrivals          integer not null,
  constraint never_overbooked check (taken between 0 and capacity),
  constraint nobody_waits_negatively check (waiting >= 0 and arrivals >= 0),
  constraint a_place_is_complete check ((venue_name is null) = (venue_address is null)),
  constraint an_offer_has_hours check ((waiting_list = 'TIMED_OFFER') = (offer_hours is not null)),
  constraint closes_after_it_opens check (closes > opens),
  constraint ends_after_it_begins check ((begins is null) = (ends is null) and (ends is null or ends > begins))
) with (fillfactor = 50);

create index edition_programme on learning.edition (programme_id, begins);
create index edition_agenda on learning.edition (begins, id)
  where state in ('OPEN', 'CONFIRMED', 'RUNNING');

create table learning.session (
  id                uuid primary key,
  edition_id        uuid not null references learning.edition,
  starts            timestamptz not null,
  ends              timestamptz not null,
  zone              text not null,
  joining_link      text,
  link_revision     integer not null,
  cancelled         boolean not null,
  -- Which revision of the link was released, and for which start people were reminded.
  released_revision integer not null default 0,
  reminded_start    timestamptz,
  check (ends > starts)
);

create index session_edition on learning.session (edition_id, starts);
create index session_link_to_release on learning.session (starts)
  where joining_link is not null and released_revision < link_revision and not cancelled;
create index session_to_remind_of on learning.session (starts)
  where not cancelled and reminded_start is distinct from starts;
