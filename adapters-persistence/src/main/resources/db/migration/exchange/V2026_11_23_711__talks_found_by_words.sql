-- Members look for what was asked before, in any form of a word and with typing errors in titles.
-- What was taken away is not found by what it said. People write in whatever language they like.
create function exchange.words(said text) returns tsvector
  language sql immutable strict parallel safe
  return to_tsvector('shared.dutch'::regconfig, said)
      || to_tsvector('pg_catalog.english'::regconfig, said)
      || to_tsvector('pg_catalog.french'::regconfig, said)
      || to_tsvector('pg_catalog.arabic'::regconfig, said);

alter table exchange.post
  add column search_vector tsvector not null generated always as (
    exchange.words(case when standing in ('SHOWN', 'REPORTED') then text else '' end)) stored;

alter table exchange.talk
  add column search_vector tsvector not null generated always as (exchange.words(title)) stored,
  add column search_text text not null generated always as (shared.plain(title)) stored;

create index post_words on exchange.post using gin (search_vector);
create index talk_words on exchange.talk using gin (search_vector);
create index talk_resembling on exchange.talk using gin (search_text public.gin_trgm_ops);

-- The operator can use the index, but takes its threshold from a setting only.
create function exchange.resembling(word text) returns setof uuid
  language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = 0.4
  as $$
    select id from exchange.talk where shared.plain(word) operator(public.<%) search_text
  $$;
