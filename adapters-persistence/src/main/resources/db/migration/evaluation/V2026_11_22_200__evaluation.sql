create schema evaluation;

-- What is asked after editions of a programme, where that is not the usual.
create table evaluation.form (
  programme uuid primary key,
  questions jsonb not null,
  version   bigint not null check (version > 0)
);

-- What those who attended an edition were asked, and how many said something.
create table evaluation.survey (
  edition   uuid primary key,
  programme uuid not null,
  organiser uuid not null,
  questions jsonb not null,
  until     timestamptz not null,
  asked     int not null check (asked >= 0),
  answered  int not null,
  constraint no_more_answers_than_people check (answered between 0 and asked)
);

create index survey_of_programme on evaluation.survey (programme, until desc);
create index survey_of_organiser on evaluation.survey (organiser, until desc);
create index survey_by_end on evaluation.survey (until);

-- Who was asked. Whether somebody answered is known, so that nobody does twice; when is not.
create table evaluation.invitation (
  id        uuid primary key,
  edition   uuid not null references evaluation.survey,
  enrolment uuid not null,
  person    uuid not null,
  used      boolean not null,
  unique (edition, enrolment)
);

create index invitation_of_person on evaluation.invitation (person);

-- Scores are counted, never kept one by one.
create table evaluation.tally (
  edition  uuid not null references evaluation.survey,
  question uuid not null,
  score    smallint not null check (score between 1 and 5),
  answers  int not null check (answers > 0),
  primary key (edition, question, score)
);

-- What somebody wrote, beside nothing else that they said. The id is random: it orders nothing.
create table evaluation.remark (
  id       uuid primary key,
  edition  uuid not null references evaluation.survey,
  question uuid not null,
  text     text not null,
  verdict  text check (verdict in ('RELEASED', 'WITHHELD'))
);

create index remark_of_edition on evaluation.remark (edition, id);
