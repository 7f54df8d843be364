-- A sign of which nothing is left in small letters without accents is no word: it means nothing, and is no mistake.
create or replace function shared.meaning(word text) returns tsquery
  language sql immutable parallel safe
  return (
    with said as (
      select case when shared.plain(word) = '' then ''::tsquery
        else to_tsquery('pg_catalog.simple', quote_literal(shared.plain(word)) || ':*') end as beginning)
    select coalesce(
      (select string_agg(distinct '(' || meant || ')', ' | ')::tsquery || beginning
       from unnest(array[
         plainto_tsquery('shared.dutch', word)::text, plainto_tsquery('pg_catalog.english', word)::text,
         plainto_tsquery('pg_catalog.french', word)::text, plainto_tsquery('pg_catalog.arabic', word)::text]) meant
       where meant <> '' and meant || ':*' <> beginning::text),
      beginning)
    from said);
