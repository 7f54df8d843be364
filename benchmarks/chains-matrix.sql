-- 300 municipalities, 40 topics, 5 years: a chain each, four links a chain; states as they usually end.
create table benchmark.chain as
select row_number() over () as n, gen_random_uuid() as id, code as municipality, 'topic-' || topic as topic,
  array(select gen_random_uuid() from generate_series(1, 4) where topic > 0) as links
from benchmark.municipality, generate_series(1, 40) topic;
create unique index on benchmark.chain (n);
-- One of them is a chain of the demonstration, so that its page can be asked for.
update benchmark.chain b set id = c.id, topic = c.topic, links = array(
  select (link ->> 'id')::uuid from chains.version v, jsonb_array_elements(v.links) link
  where v.chain = c.id and v.state = 'AGREED')
from (select id, topic from chains.chain order by id limit 1) c where b.n = 1;

insert into measures.hop (fact, chain, version, link, municipality, topic, receiver, week, language, urgency, state, moved,
  acknowledged, answered, accepted, contact, handover, outcome, reason, loop, next)
select gen_random_uuid(), c.id, 1, c.links[1 + i % cardinality(c.links)], c.municipality, c.topic, gen_random_uuid(),
  d.week, case when i % 3 = 0 then 'ti' end, 'NORMAL', d.state, d.week + 7 * (1 + i % 9),
  case when i % 5 > 0 then 'IN_TIME' end,
  case when d.state not in ('OFFERED', 'EXPIRED') then i % 12 end,
  case when d.state in ('ACCEPTED', 'STARTED', 'CLOSED', 'RETURNED', 'DROPPED') then i % 14 end,
  case when d.state in ('STARTED', 'CLOSED') then i % 20 end,
  case when i % 3 = 0 then 'WARM' else 'COLD' end,
  case when d.state = 'CLOSED' then 'GOAL_REACHED' end,
  case when d.state in ('DECLINED', 'RETURNED', 'DROPPED') then 'NO_CAPACITY' end,
  case when d.state = 'CLOSED' then 'CLOSED' else 'OPEN' end,
  case when i % 4 = 0 then 'SUCCESSOR' else 'NONE' end
from (
  select i, date '2021-01-04' + 7 * (i * 7919::bigint % 261)::int as week, 1 + (i * 104729::bigint % 12000) as chain,
    (array['CLOSED', 'CLOSED', 'CLOSED', 'STARTED', 'ACCEPTED', 'DECLINED', 'RETURNED', 'DROPPED', 'EXPIRED',
      'OFFERED'])[1 + i % 10] as state
  from generate_series(1, :hops) i) d
join benchmark.chain c on c.n = d.chain;
vacuum analyze measures.hop;

create table benchmark.statement (name text, statement text);
insert into benchmark.statement values ('matrix',
  'select municipality, topic, chain, count(*), count(*) filter (where stage >= 2), count(*) filter (where stage = 3),'
  || ' count(*) filter (where stage = 1) from measures.hop where year = 2025 group by municipality, topic, chain;');
insert into benchmark.statement select 'chain', format(
  'select year, quarter, municipality, count(*), count(*) filter (where stage >= 2) from measures.hop where chain = %1$L'
  || ' group by year, quarter, municipality;
select link, count(*), count(*) filter (where stage >= 2) from measures.hop where chain = %1$L and year = 2025 group by link;
select reason, count(*) from measures.hop where chain = %1$L and year = 2025 and reason is not null group by reason;
select answered, count(*) from measures.hop where chain = %1$L and year = 2025 group by answered;
select contact, count(*) from measures.hop where chain = %1$L and year = 2025 and accepted is not null group by contact;', id)
from benchmark.chain where n = 1;
