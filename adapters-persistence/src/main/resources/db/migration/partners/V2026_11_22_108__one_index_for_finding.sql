-- One index answers a whole question: PostgreSQL then begins with what is rarest in it, where of several
-- indexes it reads all that each of them has. So codes and parts of names are words like any other; '='
-- and '~' begin none that somebody could write.
create function partners.marked(mark text, codes text[]) returns text[]
  language sql immutable parallel safe
  return array(select '=' || mark || ':' || code from unnest(codes) code);

-- What a name may be recognised by within its words: thuiszorg by zorg.
create function partners.endings(names text) returns text[]
  language sql immutable parallel safe
  return array(
    select distinct '~' || substr(word, place)
    from regexp_split_to_table(shared.plain(names), '[^[:alnum:]]+') word,
      generate_series(2, length(word) - 2) place);

create function partners.any_of(mark text, codes text[]) returns tsquery
  language sql immutable parallel safe
  return (select string_agg(quote_literal(code), ' | ')::tsquery from unnest(partners.marked(mark, codes)) code);

create function partners.part_of_name(word text) returns tsquery
  language sql immutable parallel safe
  return (quote_literal('~' || shared.plain(word)) || ':*')::tsquery;

alter table partners.partner alter column search_vector set expression as (
  setweight(shared.searchable(words -> 'names'), 'A')
  || setweight(to_tsvector('pg_catalog.simple'::regconfig, shared.plain(words ->> 'allNames')), 'A')
  || setweight(shared.searchable(words -> 'texts'), 'C')
  || array_to_tsvector(partners.endings(words ->> 'allNames') || partners.marked('topic', topics)
    || partners.marked('offer', offers) || partners.marked('area', areas)
    || partners.marked('language', languages) || partners.marked('kind', array[kind])));

drop index partners.partner_topics;
drop index partners.partner_offers;
drop index partners.partner_areas;
drop index partners.partner_languages;
