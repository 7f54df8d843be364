-- Pictures in chapters, as we drew them ourselves. Named by what is in them, so that the same one
-- is kept once in a course and an address never shows another one.
create table courses.picture (
  course  uuid not null references courses.course,
  hash    text not null check (hash ~ '^[0-9a-f]{64}$'),
  kind    text not null check (kind in ('JPEG', 'PNG')),
  width   int not null check (width between 1 and 1600),
  height  int not null check (height between 1 and 1600),
  -- What is to be seen, by language, for who cannot see it.
  text    jsonb not null,
  content bytea not null,
  added_at timestamptz not null,
  primary key (course, hash)
);

-- Compressed already.
alter table courses.picture alter column content set storage external;

create index picture_by_address on courses.picture (hash);
