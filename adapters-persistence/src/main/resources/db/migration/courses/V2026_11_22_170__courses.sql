create schema courses;

-- What a programme, of learning, teaches online.
create table courses.course (
  id        uuid primary key,
  programme uuid not null unique
);

-- A course as it was at a time. What was published never changes: learners are in it.
create table courses.version (
  course       uuid not null references courses.course,
  number       int not null check (number > 0),
  state        text not null check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  revision     bigint not null,
  -- Chapters in their order, with their texts by language and their questions, and the final test.
  content      jsonb not null,
  published_at timestamptz,
  retired_at   timestamptz,
  primary key (course, number),
  check ((state = 'DRAFT') = (published_at is null)),
  check ((state = 'RETIRED') = (retired_at is not null))
);

create unique index one_draft_of_a_course on courses.version (course) where state = 'DRAFT';
create unique index one_published_of_a_course on courses.version (course) where state = 'PUBLISHED';

-- How far somebody, enrolled in learning, is. Without the person it is a figure.
create table courses.study (
  enrolment   uuid primary key,
  edition     uuid not null,
  person      uuid,
  course      uuid not null,
  version     int not null,
  done        uuid[] not null,
  begun_at    timestamptz not null,
  touched_at  timestamptz not null,
  finished_at timestamptz,
  moved_at    timestamptz,
  foreign key (course, version) references courses.version
);

create index study_of_person on courses.study (person) where person is not null;
create index study_of_version on courses.study (course, version);
create index study_to_forget on courses.study (touched_at, enrolment) where person is not null;

-- Tries at the test.
create table courses.attempt (
  enrolment  uuid not null references courses.study,
  number     int not null check (number > 0),
  at         timestamptz not null,
  percentage int not null check (percentage between 0 and 100),
  passed     boolean not null,
  primary key (enrolment, number)
);

create unique index passed_once on courses.attempt (enrolment) where passed;

-- The last answer to a question in a chapter.
create table courses.answer (
  enrolment uuid not null references courses.study,
  exercise  uuid not null,
  answer    jsonb not null,
  verdict   text not null check (verdict in ('RIGHT', 'WRONG', 'NOTED')),
  at        timestamptz not null,
  primary key (enrolment, exercise)
);
