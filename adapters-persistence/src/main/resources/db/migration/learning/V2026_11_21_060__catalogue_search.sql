-- What choosing from the catalogue needs beside the words of a programme.

-- Who searches the name of an organisation finds what it plays a part in.
create index programme_provisions on learning.programme using gin (provisions jsonb_path_ops);

-- Programmes that say something like this word, for who mistypes. The operator can use the index,
-- but takes its threshold from a setting only.
create function learning.resembling(word text) returns setof uuid
  language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = 0.4
  as $$
    select id from learning.programme
    where learning.plain(word) operator(public.<%) search_text
  $$;
