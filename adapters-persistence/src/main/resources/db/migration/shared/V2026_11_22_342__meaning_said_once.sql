-- What a word means is often the same in several languages, and what begins with it contains it: said
-- twice, the index was read twice.
create or replace function shared.meaning(word text) returns tsquery
  language sql immutable parallel safe
  return (
    with said as (
      select to_tsquery('pg_catalog.simple', quote_literal(shared.plain(word)) || ':*') as beginning)
    select coalesce(
      (select string_agg(distinct '(' || meant || ')', ' | ')::tsquery || beginning
       from unnest(array[
         plainto_tsquery('shared.dutch', word)::text, plainto_tsquery('pg_catalog.english', word)::text,
         plainto_tsquery('pg_catalog.french', word)::text, plainto_tsquery('pg_catalog.arabic', word)::text]) meant
       where meant <> '' and meant || ':*' <> beginning::text),
      beginning)
    from said);
