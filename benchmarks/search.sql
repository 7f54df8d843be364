-- So many texts of mixed kind (-v texts=1000000), of five words in the title and thirty below it. Words are unevenly spread, as in a
-- language: a few are in every tenth text, most are rare.
set synchronous_commit = off;
create schema if not exists benchmark;
create table if not exists benchmark.word as
select n, (array['ouders', 'kinderen', 'gezin', 'vluchtelingen', 'opvoeden', 'hulp', 'gesprek', 'groep', 'trauma', 'rouw',
    'dwang', 'geweld', 'school', 'taal', 'wonen', 'werk', 'advies', 'training', 'steun', 'jongeren'])[n] as word
from generate_series(1, 20) n
union all
select n, (array['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'])[1 + n % 10]
  || (array['lan', 'ker', 'den', 'ster', 'vink', 'berg', 'mond', 'huis', 'zorg', 'werf'])[1 + n / 10 % 10]
  || (array['ding', 'ring', 'schap', 'heid', 'teit', 'isme', 'nis', 'loos', 'baar', 'zaam'])[1 + n / 100 % 10]
  || (array['', 'tocht', 'kring', 'plein', 'raad'])[1 + n / 1000]
from generate_series(21, 4999) n;

-- Texts to choose from with their words worked out, because that takes longer than anything else here.
create table if not exists benchmark.text as
select n, kind, text, case kind
    when 'title' then setweight(shared.searchable(jsonb_build_object('nl', text)), 'A')
      || setweight(to_tsvector('pg_catalog.simple', shared.plain(text)), 'A')
    else setweight(shared.searchable(jsonb_build_object('nl', text)), 'C')
      || setweight(to_tsvector('pg_catalog.simple', shared.plain(text)), 'C') end as vector
from (
  select n, kind, (select string_agg(word, ' ') from (
      select (1 + floor(4998 * power(random(), 2)))::int as n
      from generate_series(1, case kind when 'title' then 5 else 30 end + each.n * 0)) drawn
    join benchmark.word using (n)) as text
  from generate_series(0, 4999) each(n), (values ('title'), ('about')) kinds(kind)) made;
create unique index if not exists text_n on benchmark.text (kind, n);

insert into portal.word select word from benchmark.word where length(word) > 3 on conflict do nothing;
insert into portal.findable (kind, key, title, about, print, vector)
select (array['PROGRAMME', 'PARTNER', 'CHAIN', 'QUESTION', 'HANDOUT', 'COMMUNITY', 'LIBRARY_ITEM'])[1 + each.n % 7], 'k' || each.n,
  jsonb_build_object('nl', title.text), jsonb_build_object('nl', about.text), '', title.vector || about.vector
from generate_series(1, :texts) each(n)
join benchmark.text title on title.kind = 'title' and title.n = abs(hashint4(each.n)) % 5000
join benchmark.text about on about.kind = 'about' and about.n = abs(hashint4(each.n * 7 + 1)) % 5000
on conflict do nothing;
vacuum analyze portal.findable;
