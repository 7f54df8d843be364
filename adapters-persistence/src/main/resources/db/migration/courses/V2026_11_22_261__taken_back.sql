-- That somebody is through elsewhere, where that was told wrongly: what was told, and why it holds no longer.
create table courses.outside_taken_back (
  id            bigint generated always as identity primary key,
  enrolment     uuid not null,
  edition       uuid not null,
  person        uuid,
  at            timestamptz not null,
  score         int check (score between 0 and 100),
  way           text not null check (way in ('CALL', 'LIST', 'HAND')),
  told_because  text,
  told_by       uuid,
  kept_at       timestamptz not null,
  reason        text,
  by            uuid not null,
  taken_back_at timestamptz not null,
  check (person is null or reason is not null)
);

create index outside_taken_back_once on courses.outside_taken_back (enrolment);
create index outside_taken_back_of_person on courses.outside_taken_back (person)
  where person is not null;
create index outside_taken_back_to_forget on courses.outside_taken_back (kept_at)
  where person is not null;

-- Who is through, the latest told first.
create index outside_completion_of_edition on courses.outside_completion (edition, kept_at desc);
