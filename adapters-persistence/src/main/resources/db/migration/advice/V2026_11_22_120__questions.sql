create schema advice;

-- A question to a partner, of the directory, on one of its topics. What is forgotten keeps what is
-- counted: topic, partner, and how long it took.
create table advice.question (
  id             uuid primary key,
  asker          uuid,
  topic          text not null,
  partner        uuid not null,
  passed_on_by   uuid[] not null,
  quarter        date not null,
  text           text not null,
  asked_at       timestamptz not null,
  remind_at      timestamptz not null,
  due_at         timestamptz not null,
  end_at         timestamptz not null,
  state          text not null check (state in ('ASKED', 'ANSWERED', 'UNANSWERED', 'WITHDRAWN')),
  notice         text not null check (notice in ('NONE', 'REMINDED', 'ESCALATED')),
  -- When time brings something new, as long as it waits.
  look_at        timestamptz,
  ended_at       timestamptz,
  answer         text,
  answered_by    uuid,
  asker_agreed   timestamptz,
  expert_agreed  timestamptz,
  taken_down     timestamptz,
  taken_down_why text,
  forgotten_at   timestamptz,
  published      boolean not null generated always as (
    state = 'ANSWERED' and asker_agreed is not null and expert_agreed is not null
    and taken_down is null and forgotten_at is null) stored,
  search_vector  tsvector not null generated always as (
    setweight(to_tsvector('shared.dutch'::regconfig, text)
      || to_tsvector('pg_catalog.simple'::regconfig, shared.plain(text)), 'A')
    || setweight(to_tsvector('shared.dutch'::regconfig, coalesce(answer, ''))
      || to_tsvector('pg_catalog.simple'::regconfig, shared.plain(coalesce(answer, ''))), 'C')) stored,
  check (remind_at <= due_at and due_at <= end_at),
  check ((state = 'ASKED') = (ended_at is null) and (state = 'ASKED') = (look_at is not null)),
  check ((state = 'ANSWERED') = (answer is not null)),
  check ((taken_down is null) = (taken_down_why is null)),
  check (asker is not null or forgotten_at is not null)
);

create index question_of_asker on advice.question (asker, asked_at desc) where forgotten_at is null;
create index question_answered_by on advice.question (answered_by) where answered_by is not null;
create index question_of_partner on advice.question (partner, due_at);
create index question_waiting on advice.question (due_at, id) where state = 'ASKED';
create index question_to_look_at on advice.question (look_at, id) where look_at is not null;
create index question_to_forget on advice.question (ended_at, id)
  where forgotten_at is null and state <> 'ASKED';
create index question_published on advice.question (topic, expert_agreed desc) where published;
create index question_words on advice.question using gin (search_vector) where published;

-- How many questions a partner took on a topic in a quarter, and how many it allowed when it last
-- took one.
create table advice.quota (
  partner uuid not null,
  topic   text not null,
  quarter date not null,
  taken   int not null check (taken >= 0),
  allowed int,
  primary key (partner, topic, quarter),
  constraint never_above_the_quota check (allowed is null or taken <= allowed)
);
