-- What completing a programme entitles to, and what leading it takes.
create table recognition.leading_rule (
  programme uuid primary key,
  gives     text,
  months    int check (months between 1 and 240),
  demands   text,
  check ((gives is null) = (months is null)),
  check (gives is not null or demands is not null)
);

-- Rights follow from completions: whoever's completion is withdrawn has none.
create view recognition.leading_right as
  select c.id as completion, c.person, c.organiser, c.programme, r.gives as kind,
    ((c.completed_at at time zone 'Europe/Amsterdam')::date
      + make_interval(months => r.months))::date as until
  from recognition.completion c join recognition.leading_rule r on r.programme = c.programme
  where c.withdrawn_at is null and c.person is not null and r.gives is not null;

create index completion_of_programme on recognition.completion (programme) where withdrawn_at is null;

-- In which languages somebody leads, where a coordinator said so; else their own.
create table recognition.leading_language (
  person   uuid not null,
  language text not null,
  primary key (person, language)
);

-- Who has been told that a right ends.
create table recognition.leading_notice (
  completion uuid primary key,
  until      date not null,
  told_at    timestamptz not null
);
