-- In four parts, dealt by chance: what is in many texts is in the first part more than a page holds, and then the other parts are
-- not looked at. An index of all texts would first collect all there is of it.
alter table portal.findable rename to findable_whole;
create table portal.findable (
  kind   text not null,
  key    text not null,
  title  jsonb not null,
  about  jsonb not null,
  print  text not null,
  vector tsvector not null,
  constraint findable_in_parts_pkey primary key (kind, key),
  constraint findable_title_check check (title <> '{}')
) partition by hash (kind, key);
create table portal.findable_0 partition of portal.findable for values with (modulus 4, remainder 0);
create table portal.findable_1 partition of portal.findable for values with (modulus 4, remainder 1);
create table portal.findable_2 partition of portal.findable for values with (modulus 4, remainder 2);
create table portal.findable_3 partition of portal.findable for values with (modulus 4, remainder 3);
insert into portal.findable (kind, key, title, about, print, vector)
select kind, key, title, about, print, vector from portal.findable_whole;

-- The two functions that a version of before asks stay for as long as it runs beside this one.
drop function portal.matching(tsquery, int, text[]);
drop table portal.findable_whole;
create index findable_words on portal.findable using gin (vector);
create index findable_titles on portal.findable using gin (ts_filter(vector, '{a}'));

-- Without the small words, unless there is nothing else.
create function portal.telling(words text[]) returns text[]
  language sql immutable parallel safe
  as $$
    select coalesce(array_agg(word order by place) filter (where not portal.is_small(word)), $1)
    from unnest($1) with ordinality it(word, place)
  $$;

-- All of these words as they are typed, and in any form.
create function portal.said(words text[]) returns tsquery
  language sql stable parallel safe
  return portal.said(array_to_string(words, ' '));

create function portal.meaning(words text[]) returns tsquery
  language sql stable parallel safe
  as $$
    select coalesce(string_agg('(' || meant || ')', ' & ')::tsquery, ''::tsquery)
    from (select portal.meaning(word)::text as meant from unnest($1) word) each where meant <> ''
  $$;

-- What has these words, of one of these kinds or (null) of any: first where they are said in the title, then where they are said,
-- then where they stand in another form. Who has enough goes no further outward.
create function portal.matching(words text[], kinds text[], most int)
  returns table (kind text, key text, title jsonb, about jsonb, fit real)
  language sql stable parallel safe rows 200
  as $$
    with asked as materialized (select portal.said($1) as said, portal.meaning($1) as meaning),
    titled as materialized (
      select f.kind, f.key, f.title, f.about, ts_rank(f.vector, (select said || meaning from asked)) as fit
      from portal.findable f
      where ts_filter(f.vector, '{a}') @@ (select said from asked) and ($2 is null or f.kind = any($2)) limit $3),
    worded as materialized (
      select f.kind, f.key, f.title, f.about, ts_rank(f.vector, (select said || meaning from asked)) as fit
      from portal.findable f
      where f.vector @@ (select said from asked) and ($2 is null or f.kind = any($2))
      limit case when (select count(*) from titled) < $3 then $3 else 0 end),
    meant as materialized (
      select f.kind, f.key, f.title, f.about, ts_rank(f.vector, (select said || meaning from asked)) as fit
      from portal.findable f
      where f.vector @@ (select meaning from asked) and ($2 is null or f.kind = any($2))
      limit case when (select count(*) from titled) < $3 and (select count(*) from worded) < $3 then $3 else 0 end)
    select distinct on (kind, key) kind, key, title, about, fit
    from (select * from titled union all select * from worded union all select * from meant) found
  $$;

-- What was typed is written plainly once, not once for each word it is held against.
create or replace function portal.alike(typed text) returns text
  language sql stable parallel safe
  set pg_trgm.similarity_threshold = 0.4
  as $$
    with plain as materialized (select shared.plain($1) as word)
    select word from (
      select w.word from portal.word w
      where w.word operator(public.%) (select word from plain)
      order by public.similarity(w.word, (select word from plain)) desc, length(w.word), w.word limit 10) near
    where exists (select from portal.findable f where f.vector @@ portal.said(near.word))
    limit 1
  $$;

-- The known words that are most like these; null when they are these.
create function portal.alike(words text[]) returns text[]
  language sql stable parallel safe
  as $$
    select nullif(array_agg(coalesce(portal.alike(word), word) order by place), $1)
    from unnest($1) with ordinality it(word, place)
  $$;
