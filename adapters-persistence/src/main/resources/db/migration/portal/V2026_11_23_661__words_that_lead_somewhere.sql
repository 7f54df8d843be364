-- A word that nothing is called by any more stays known, but is not proposed.
create or replace function portal.alike(typed text) returns text
  language sql stable parallel safe
  set pg_trgm.similarity_threshold = 0.4
  as $$
    select word from portal.word w
    where word operator(public.%) shared.plain(typed)
      and exists (
        select from portal.findable f where f.vector @@ plainto_tsquery('pg_catalog.simple', w.word))
    order by public.similarity(word, shared.plain(typed)) desc, length(word), word
    limit 1
  $$;

-- So many of what has these words, of one of these kinds or (null) of any. Where thousands have them nobody reads them all, and the index
-- need not name them all: the setting lets it stop early, which makes the most common words the fastest.
create function portal.matching(meaning tsquery, most int, kinds text[]) returns setof portal.findable
  language sql stable parallel safe rows 1000
  set gin_fuzzy_search_limit = 4000
  as $$
    select * from portal.findable
    where vector @@ meaning and (kinds is null or kind = any(kinds)) limit most
  $$;
