-- Titles first: a small index of what something is called.
create index findable_titles on portal.findable using gin (ts_filter(vector, '{a}'));

-- The words of texts too, from which the longer forms of a word are found.
insert into portal.word
select distinct word from portal.findable, regexp_split_to_table(shared.plain(shared.all_languages(about)), '[^[:alnum:]]+') word
where length(word) > 3
on conflict do nothing;
create index word_beginning on portal.word (word text_pattern_ops);

-- A word as it is typed: one entry of the index, which may stop early in it.
create function portal.said(word text) returns tsquery
  language sql immutable parallel safe
  return plainto_tsquery('pg_catalog.simple', shared.plain(word));

-- A word in other forms, and the shortest words that begin with it. They are named one by one, because of a beginning the index
-- collects everything there is before anything else.
create function portal.meaning(word text) returns tsquery
  language sql stable parallel safe
  as $$
    select coalesce(string_agg(distinct '(' || meant || ')', ' | ')::tsquery, ''::tsquery)
    from (
      select unnest(array[portal.said($1)::text,
        plainto_tsquery('shared.dutch', $1)::text, plainto_tsquery('pg_catalog.english', $1)::text,
        plainto_tsquery('pg_catalog.french', $1)::text, plainto_tsquery('pg_catalog.arabic', $1)::text]) as meant
      union all
      (select portal.said(w.word)::text from portal.word w
       where length(shared.plain($1)) > 2
         and w.word ~>=~ shared.plain($1) and w.word ~<~ (shared.plain($1) || chr(1114111))
       order by length(w.word), w.word limit 20)) forms
    where meant <> ''
  $$;

-- What has these words, of one of these kinds or (null) of any: first where they are said in the title, then where they are said,
-- then where they stand in another form. Who has enough goes no further outward.
create function portal.matching(said tsquery, meaning tsquery, most int, kinds text[])
  returns table (kind text, key text, title jsonb, about jsonb, fit real)
  language sql stable parallel safe rows 200
  as $$
    with titled as materialized (
      select * from portal.findable f
      where ts_filter(f.vector, '{a}') @@ $1 and ($4 is null or f.kind = any($4)) limit $3),
    worded as materialized (
      select * from portal.findable f
      where f.vector @@ $1 and ($4 is null or f.kind = any($4))
      limit case when (select count(*) from titled) < $3 then $3 else 0 end),
    meant as materialized (
      select * from portal.findable f
      where f.vector @@ $2 and ($4 is null or f.kind = any($4))
      limit case when (select count(*) from titled) < $3 and (select count(*) from worded) < $3 then $3 else 0 end)
    select distinct on (f.kind, f.key) f.kind, f.key, f.title, f.about, ts_rank(f.vector, $1 || $2)
    from (select * from titled union all select * from worded union all select * from meant) f
  $$;

-- Of one word the index need not name all: the setting lets it stop early, which makes the most common words the fastest. Of
-- several words it has to, or what has them all would be lost.
create function portal.matching_one(said tsquery, meaning tsquery, most int, kinds text[])
  returns table (kind text, key text, title jsonb, about jsonb, fit real)
  language sql stable parallel safe rows 200
  set gin_fuzzy_search_limit = 1000
  as $$ select * from portal.matching($1, $2, $3, $4) $$;

-- Whether something is called by a word is only asked of the most alike, one after the other.
create or replace function portal.alike(typed text) returns text
  language sql stable parallel safe
  set pg_trgm.similarity_threshold = 0.4
  set gin_fuzzy_search_limit = 1000
  as $$
    select word from (
      select word from portal.word
      where word operator(public.%) shared.plain(typed)
      order by public.similarity(word, shared.plain(typed)) desc, length(word), word limit 10) near
    where exists (select from portal.findable f where f.vector @@ portal.said(near.word))
    limit 1
  $$;
