create schema library;

-- What professionals share. The columns from title on are those of the version that readers have, so
-- that a list is read from one table; the version itself stands below for ever.
create table library.item (
  id            uuid primary key,
  slug          text not null unique,
  kind          text not null check (kind in ('TOOL', 'BEST_PRACTICE', 'CASE', 'ARTICLE', 'LINK')),
  -- Nobody, once who began it is forgotten.
  author        uuid,
  begun_at      timestamptz not null,
  revision      bigint not null,
  state         text not null check (state in ('UNPUBLISHED', 'PUBLISHED', 'WITHDRAWN')),
  -- Whether people may write below it.
  open          boolean not null default true,
  -- The next version, where somebody works on one.
  work          jsonb,
  work_writer   uuid,
  work_remark   text,
  offered_at    timestamptz,
  shown         int,
  since         timestamptz,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  title         jsonb not null default '{}',
  summary       jsonb not null default '{}',
  body          jsonb not null default '{}',
  topics        text[] not null default '{}',
  languages     text[] not null default '{}',
  community     uuid,
  -- How many say that they use it; the audit compares.
  users         int not null default 0 check (users >= 0),
  title_words   tsvector not null generated always as (shared.searchable(title)) stored,
  search_vector tsvector not null generated always as (
    setweight(shared.searchable(title), 'A') || setweight(shared.searchable(summary), 'B')
    || setweight(shared.searchable(body), 'D')) stored,
  search_text   text not null generated always as (
    shared.plain(shared.all_languages(title) || ' ' || shared.all_languages(summary))) stored,
  check ((state = 'UNPUBLISHED') = (shown is null) and (shown is null) = (since is null)),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  check ((withdrawn_at is null) = (withdrawn_why is null)),
  check (state <> 'UNPUBLISHED' or work is not null),
  check (state <> 'WITHDRAWN' or work is null)
);

create index item_words on library.item using gin (search_vector) where state = 'PUBLISHED';
create index item_resembling on library.item using gin (search_text public.gin_trgm_ops)
  where state = 'PUBLISHED';
create index item_newest on library.item (since desc, id) where state = 'PUBLISHED';
create index item_about on library.item using gin (topics) where state = 'PUBLISHED';
create index item_of_community on library.item (community, since desc)
  where state = 'PUBLISHED' and community is not null;
create index item_of_author on library.item (author) where author is not null;
create index item_of_writer on library.item (work_writer) where work_writer is not null;
create index item_offered on library.item (offered_at, id) where offered_at is not null;

create function library.resembling(word text) returns setof uuid
  language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = 0.4
  as $$
    select id from library.item
    where state = 'PUBLISHED' and shared.plain(word) operator(public.<%) search_text
  $$;

-- What readers have or had, as it was.
create table library.version (
  item       uuid not null references library.item (id),
  number     int not null check (number > 0),
  content    jsonb not null,
  writer     uuid,
  checked_by uuid,
  at         timestamptz not null,
  primary key (item, number)
);

create index version_of_writer on library.version (writer) where writer is not null;
create index version_checked_by on library.version (checked_by) where checked_by is not null;

-- Files stand in the content of drafts and versions by their ids.
create table library.file (
  id      uuid primary key,
  item    uuid not null references library.item (id) on delete cascade,
  kind    text not null,
  hash    text not null,
  content bytea not null,
  at      timestamptz not null
);

create index file_of_item on library.file (item);
create index file_by_day on library.file (at);

-- Who says to use it, each person once.
create table library.use (
  item         uuid not null references library.item (id),
  person       uuid not null,
  organisation uuid,
  community    uuid,
  how          text not null,
  at           timestamptz not null,
  primary key (item, person)
);

create index use_of_person on library.use (person);

create table library.comment (
  id         uuid primary key,
  item       uuid not null references library.item (id),
  author     uuid,
  text       text not null,
  at         timestamptz not null,
  hidden_at  timestamptz,
  hidden_why text,
  check ((hidden_at is null) = (hidden_why is null))
);

create index comment_of_item on library.comment (item, at, id);
create index comment_of_author on library.comment (author) where author is not null;
create index comment_hidden on library.comment (hidden_at) where hidden_at is not null;

-- Who finds that a comment should not be there, each person once.
create table library.report (
  comment    uuid not null references library.comment (id) on delete cascade,
  reporter   uuid not null,
  reason     text not null,
  at         timestamptz not null,
  settled_at timestamptz,
  primary key (comment, reporter)
);

create index report_of_reporter on library.report (reporter);
create index report_to_settle on library.report (at) where settled_at is null;
create index report_by_day on library.report (at);
