-- Places in an edition that an organisation holds for people whom it names later. They are counted
-- in learning.edition.taken from the moment of booking, under the same lock and the same check.
create table learning.booking (
  id           uuid primary key,
  edition_id   uuid not null references learning.edition,
  person_id    uuid not null,
  by_account   boolean not null,
  organisation text not null,
  places       integer not null check (places between 1 and 30),
  unnamed      integer not null,
  names_by     timestamptz not null,
  notice       text not null check (notice in ('NONE', 'REMINDED', 'OVERDUE')),
  -- When time has something to do with it.
  look_at      timestamptz,
  state        text not null
    check (state in ('OPEN', 'FILLED', 'NAMES_DUE', 'WITHDRAWN', 'EDITION_CANCELLED')),
  booked_at    timestamptz not null,
  closed_at    timestamptz,
  erased       boolean not null default false,
  version      bigint not null,
  constraint what_is_held_has_no_name check (unnamed between 0 and places),
  constraint only_open_bookings_hold check ((state = 'OPEN') = (unnamed > 0)),
  constraint what_is_closed_ended check ((state = 'OPEN') = (closed_at is null))
);

create unique index one_open_booking on learning.booking (edition_id, person_id)
  where state = 'OPEN';
create index booking_of_edition on learning.booking (edition_id, booked_at);
create index booking_of_contact on learning.booking (person_id, booked_at);
create index booking_to_look_at on learning.booking (look_at) where state = 'OPEN';

-- Who got a place by which booking.
create table learning.booked_enrolment (
  enrolment_id uuid primary key references learning.enrolment,
  booking_id   uuid not null references learning.booking
);

create index booked_enrolment_of on learning.booked_enrolment (booking_id);
