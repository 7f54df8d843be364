create schema attendance;

-- Who leads an edition, in the order of assignment; editions and persons are of other features.
create table attendance.leader (
  edition  uuid not null,
  person   uuid not null,
  position bigint generated always as identity,
  primary key (edition, person)
);

create index leader_person on attendance.leader (person, edition);

-- Somebody leads one session in place of somebody else.
create table attendance.substitute (
  session    uuid not null,
  edition    uuid not null,
  absent     uuid not null,
  substitute uuid not null check (substitute <> absent),
  reason     text not null,
  primary key (session, absent)
);

create index substitute_of_edition on attendance.substitute (edition);
create index substitute_person on attendance.substitute (substitute, edition);

-- The list of a session; there is none until somebody writes on it, or asks for its code.
create table attendance.sheet (
  session      uuid primary key,
  edition      uuid not null,
  organiser    uuid not null,
  version      bigint not null,
  check_in_key text,
  closed_at    timestamptz,
  closed_by    uuid,
  -- Of how many participants nothing was put down when it was closed, or last corrected.
  missing      int not null check (missing >= 0),
  check (closed_at is not null or (closed_by is null and missing = 0))
);

create index sheet_of_edition on attendance.sheet (edition);
create index sheet_with_gaps on attendance.sheet (organiser, closed_at) where missing > 0;

-- What is known of one participant at one session. Who is forgotten is counted without a person.
create table attendance.mark (
  session    uuid not null,
  enrolment  uuid not null,
  edition    uuid not null,
  person     uuid,
  begins     timestamptz not null,
  mark       text not null check (mark in ('PRESENT', 'PARTLY', 'EXCUSED', 'ABSENT', 'NOT_RECORDED')),
  minutes    int not null check (minutes between 0 and 1440),
  -- The note that decided it and when that was decided; none while somebody only checked in.
  note_id    uuid,
  noted_at   timestamptz,
  noted_by   uuid,
  checked_in timestamptz,
  primary key (session, enrolment),
  check ((mark = 'PARTLY') = (minutes > 0)),
  check ((note_id is null) = (noted_at is null)),
  check (note_id is not null or checked_in is not null)
);

create index mark_of_enrolment on attendance.mark (enrolment);
create index mark_of_edition on attendance.mark (edition);
create index mark_of_person on attendance.mark (person, begins) where person is not null;
create index mark_to_forget on attendance.mark (begins) where person is not null;

create table attendance.correction (
  id             uuid primary key,
  session        uuid not null,
  enrolment      uuid not null,
  before_mark    text not null,
  before_minutes int not null,
  after_mark     text not null,
  after_minutes  int not null,
  reason         text not null,
  corrected_by   uuid not null,
  corrected_at   timestamptz not null
);

create index correction_of_session on attendance.correction (session, corrected_at desc);
create index correction_of_enrolment on attendance.correction (enrolment);
