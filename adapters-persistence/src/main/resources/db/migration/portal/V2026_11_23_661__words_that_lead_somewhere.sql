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
