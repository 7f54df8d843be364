create schema exchange;

-- A question among the members of a community. Whoever writes in it locks this row.
create table exchange.talk (
  id           uuid primary key,
  community_id uuid not null,
  title        text not null,
  asked_at     timestamptz not null,
  latest_at    timestamptz not null,
  state        text not null check (state in ('OPEN', 'CLOSED', 'ARCHIVED')),
  ended_at     timestamptz,
  check ((state = 'OPEN') = (ended_at is null))
);

create index talk_of_community on exchange.talk (community_id, latest_at desc, id);
create index talk_to_forget on exchange.talk (ended_at) where state = 'ARCHIVED';

-- What was written. Without an author it is forgotten who it was, and what was said with it.
create table exchange.post (
  id        uuid primary key,
  talk_id   uuid not null references exchange.talk (id) on delete cascade,
  author    uuid,
  text      text not null,
  posted_at timestamptz not null,
  standing  text not null check (standing in ('SHOWN', 'REPORTED', 'HIDDEN')),
  check (author is not null or text = '')
);

create index post_of_talk on exchange.post (talk_id, posted_at, id);
create index post_of_author on exchange.post (author, posted_at) where author is not null;

-- Whom a post calls.
create table exchange.mention (
  post_id   uuid not null references exchange.post (id) on delete cascade,
  person_id uuid not null,
  primary key (post_id, person_id)
);

create index mention_of_person on exchange.mention (person_id);

-- Who asked the leads to look at a post.
create table exchange.report (
  post_id     uuid not null references exchange.post (id) on delete cascade,
  person_id   uuid not null,
  reason      text not null,
  reported_at timestamptz not null,
  primary key (post_id, person_id)
);

create index report_of_person on exchange.report (person_id);
