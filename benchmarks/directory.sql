-- Fills the directory up to so many partners (-v partners=20000), three services each. A quarter knows about one topic in
-- one municipality: 5,000 links of topic and place at 20,000 partners; the others work in a province or a country.
-- Words are unevenly spread, as in a language: a few are in every tenth partner, most are rare.
set synchronous_commit = off;
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
create unique index if not exists word_n on benchmark.word (n);

-- Texts to choose from, because making one takes longer than anything else here.
create table if not exists benchmark.text as
select n, (select string_agg(word, ' ') from (
    select (1 + floor(4998 * power(random(), 2)))::int as n from generate_series(1, 30 + each.n * 0)) drawn
  join benchmark.word using (n)) as text
from generate_series(0, 4999) each(n);
create unique index if not exists text_n on benchmark.text (n);

create or replace function benchmark.text(seed int) returns text language sql stable as $$
  select text from benchmark.text where n = abs(hashint4(seed)) % 5000
$$;

create table if not exists benchmark.town (n serial, code text, province text);
insert into benchmark.town (code, province)
select code, province from benchmark.municipality where not exists (select from benchmark.town);

insert into partners.partner (organisation, version, state, slug, profile, name, kind, country, topics, offers, areas,
  languages, words)
select id, 1, 'LISTED', 'benchmark-' || n,
  jsonb_build_object('about', jsonb_build_object('nl', about), 'earlierNames', '[]'::jsonb,
    'areas', jsonb_build_array(area), 'languages', to_jsonb(languages),
    'expertise', case when expert then jsonb_build_array(jsonb_build_object('topic', topic, 'modes', modes, 'free', free))
      else '[]'::jsonb end,
    'services', '[]'::jsonb, 'contactPoints', '[]'::jsonb),
  jsonb_build_object('nl', name), kind, 'NL', array[topic],
  case when expert then array(
    select t || ':' || m || f from unnest(array['', topic]) t, unnest(array[''] || modes) m,
      unnest(case when free then array['', ':FREE'] else array[''] end) f order by 1) else '{}' end,
  array[area], languages,
  jsonb_build_object('names', jsonb_build_object('nl', name), 'allNames', name,
    'texts', jsonb_build_object('nl', about || ' ' || benchmark.text(n + 1)))
from (
  select gen_random_uuid() as id, n, n % 4 = 0 as expert, random() < 0.5 as free, benchmark.text(n) as about,
    initcap(split_part(benchmark.text(n + 2), ' ', 1) || ' ' || split_part(benchmark.text(n + 3), ' ', 2)) || ' ' || n as name,
    (array['SELF_ORGANISATION', 'CARE_PROVIDER', 'KNOWLEDGE_INSTITUTE', 'MUNICIPALITY', 'SCHOOL'])[1 + n % 5] as kind,
    case when random() < 0.1 then array['nl', 'tr'] when random() < 0.2 then array['ar', 'nl'] else array['nl'] end as languages,
    case when random() < 0.5 then array['ADVISE'] else array['ADVISE', 'TRAIN'] end as modes,
    (select array_agg(code order by code) from partners.topic) as topics,
    case when n % 4 = 0 then town.code when n % 4 = 1 then 'NL' else town.province end as area
  from (select n, 1 + floor(random() * (select count(*) from benchmark.town))::int as t
    from generate_series(1 + (select count(*)::int from partners.partner where slug like 'benchmark-%'), :partners) n) each
  join (select n as t, code, province from benchmark.town) town using (t)) partner,
  lateral (select topics[1 + n * 7 % cardinality(topics)] as topic) chosen;

insert into partners.service (id, partner, place, content)
select id, organisation, place, jsonb_build_object('id', id, 'name', jsonb_build_object('nl', 'Dienst ' || place),
  'description', jsonb_build_object('nl', 'Wat dienst ' || place || ' voor mensen doet'), 'topics', to_jsonb(topics), 'languages', '["nl"]'::jsonb,
  'interpretation', 'ON_REQUEST')
from (
  select gen_random_uuid() as id, organisation, topics, place
  from partners.partner p, generate_series(0, 2) place
  where slug like 'benchmark-%' and not exists (select from partners.service s where s.partner = p.organisation)) service;

vacuum analyze partners.partner;
vacuum analyze partners.service;
