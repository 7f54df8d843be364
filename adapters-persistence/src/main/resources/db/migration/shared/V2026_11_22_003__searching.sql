-- What every feature needs to be found: one form for comparing words, and all languages at once.

-- Small letters, no accents. unaccent() itself is only stable, because its dictionary could change;
-- ours does not.
create function shared.plain(words text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, words));

-- Dutch word forms, found with or without accents.
create text search configuration shared.dutch (copy = pg_catalog.dutch);
alter text search configuration shared.dutch
  alter mapping for hword, hword_part, word with public.unaccent, dutch_stem;

-- All languages of a text in one vector, each stemmed by its own rules.
create function shared.searchable(texts jsonb) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('shared.dutch'::regconfig, coalesce(texts ->> 'nl', ''))
      || to_tsvector('pg_catalog.english'::regconfig, coalesce(texts ->> 'en', ''))
      || to_tsvector('pg_catalog.french'::regconfig, coalesce(texts ->> 'fr', ''))
      || to_tsvector('pg_catalog.arabic'::regconfig, coalesce(texts ->> 'ar', ''));

-- One typed word as people mean it: any of its forms in any language, or how a word begins. A word
-- that the Dutch list of stop words swallows is still found as itself.
create function shared.meaning(word text) returns tsquery
  language sql immutable parallel safe
  return plainto_tsquery('shared.dutch'::regconfig, word)
      || plainto_tsquery('pg_catalog.english'::regconfig, word)
      || plainto_tsquery('pg_catalog.french'::regconfig, word)
      || plainto_tsquery('pg_catalog.arabic'::regconfig, word)
      || to_tsquery('pg_catalog.simple'::regconfig, quote_literal(shared.plain(word)) || ':*');
