-- 200 groups with five meetings each, spread over the weeks of a year from :from, beside those of the demonstration.
with agreement as (select id, municipality, provider from groups.municipal_agreement where state = 'AGREED' order by id limit 1),
planned as (
  insert into groups.parent_group (id, agreement, municipality, provider, language, place, minimum, maximum, meetings, decide_on, parents, state, version)
  select gen_random_uuid(), a.id, m.code, a.provider, (array['ar', 'ti', 'fa', 'uk'])[1 + n % 4], 'Zaal ' || n, 12, 15, 5,
    :'from'::date, 0, (array['PLANNED', 'RECRUITING', 'CONFIRMED'])[1 + n % 3], 0
  from agreement a, generate_series(1, :groups) n
  join lateral (select (array['GM0503', 'GM0363', 'GM0599', 'GM0344', 'GM0014', 'GM0202', 'GM0855', 'GM0772'])[1 + n % 8] as code) m on true
  returning id)
insert into groups.meeting (id, group_id, starts_at, minutes, zone, place, topic, childcare, version)
select gen_random_uuid(), g.id,
  (:'from'::date + (g.n % 47 + week) * 7 + (g.n % 5)::int)::timestamp at time zone 'Europe/Amsterdam' + (9 + g.n % 8) * interval '1 hour',
  120, 'Europe/Amsterdam', 'Zaal ' || g.n, (array['TWO_CULTURES', 'TALKING', 'SCHOOL', 'HEALTH_AND_SLEEP',
    'HELP_NEARBY'])[1 + week], true, 0
from (select id, (row_number() over ())::int as n from planned) g, generate_series(0, 4) week;
