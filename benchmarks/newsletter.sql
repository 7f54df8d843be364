-- Readers in four languages with a few choices of topics, and a newsletter that is on its way to all of them.
insert into newsletters.subscription (id, email, language, topics, state, last_asked, since)
select gen_random_uuid(), 'reader' || n || '@benchmark.example', (array['nl', 'en', 'fr', 'ar'])[1 + n % 4],
  case n % 5 when 0 then array['trauma'] when 1 then array['stress', 'trauma'] else '{}' end, 'ACTIVE',
  now() - interval '1 hour', now() - interval '1 hour'
from generate_series(1, :readers) n;
analyze newsletters.subscription;

insert into newsletters.newsletter (id, slug, version, title, text, items, state, started_at, readers)
select gen_random_uuid(), 'benchmark', 1, jsonb_object_agg(language, 'Benchmark ' || language),
  jsonb_object_agg(language, repeat('Sentences about **what is new**, with a [link](/programmes). ', 12)), '[]', 'SENDING', now(), :readers
from unnest(array['nl', 'en', 'fr', 'ar']) language;
