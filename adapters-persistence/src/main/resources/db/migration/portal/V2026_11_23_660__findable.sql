-- What everybody can find by words, in one place: a copy of what the features say, made again when it is lost.
create schema portal;

create table portal.findable (
  kind   text not null,
  key    text not null,
  title  jsonb not null check (jsonb_exists(title, 'nl')),
  about  jsonb not null,
  -- Of all that was said, so that only what changed is worked out again.
  print  text not null,
  vector tsvector not null,
  primary key (kind, key)
);

create index findable_words on portal.findable using gin (vector);

-- Every word that something is called by, for who mistypes.
create table portal.word (
  word text primary key
);

create index word_alike on portal.word using gin (word gin_trgm_ops);

-- The known word that is most like what was typed. The operator can use the index, but takes its threshold from a
-- setting only.
create function portal.alike(typed text) returns text
  language sql stable parallel safe
  set pg_trgm.similarity_threshold = 0.4
  as $$
    select word from portal.word
    where word operator(public.%) shared.plain(typed)
    order by public.similarity(word, shared.plain(typed)) desc, length(word), word
    limit 1
  $$;
