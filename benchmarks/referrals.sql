-- Referrals by the hundred thousand, each like one that the demo offered, over many organisations; only what tells them apart differs.
-- how: 'due' (all offered, and their time has come: a third each to remind of, to escalate, to end) or 'years' (five years, as they usually end)
create schema if not exists benchmark;
create table if not exists benchmark.organisation as
select row_number() over () as n, gen_random_uuid() as id from generate_series(1, 400);

create or replace function benchmark.referrals(total int, how text, mine uuid, every int) returns void language sql as $$
insert into referrals.referral (id, version, fact, chain, chain_version, link, topic, municipality, country, referrer, receiver,
  keeper, deadlines, came_by, not_involved, urgency, sender, handler, state, told_state, since, notice, remind_at, due_at, end_at, look_at,
  over_at, offered_at, language, content, handovers, feedback, particulars, outcome, reason)
select gen_random_uuid(), 2, gen_random_uuid(), t.chain, t.chain_version, t.link, t.topic, t.municipality, t.country, o.id,
  case when i % every = 0 then mine else p.id end, t.keeper, t.deadlines, '{}', '{}', case when i % 20 = 0 then 'URGENT' else 'NORMAL' end,
  t.sender, null, d.state, d.state, d.offered, d.notice,
  case when d.open then d.remind end, case when d.open then d.due end, case when d.open then d.finish end,
  case when d.open then case d.notice when 'NONE' then d.remind when 'REMINDED' then d.due else d.finish end end,
  case when d.open then null else d.offered + interval '20 days' end, d.offered, 'ti', t.content, '[]', '[]',
  case when d.state = 'DECLINED' then '{"refusal": {"reason": "NO_CAPACITY", "consequence": {"kind": "NOWHERE"}}}'::jsonb
    when d.state = 'CLOSED' then '{"outcome": "GOAL_REACHED", "closing": "CONFIRMED"}' else '{}' end,
  case when d.state = 'CLOSED' then 'GOAL_REACHED' end, case when d.state = 'DECLINED' then 'NO_CAPACITY' end
from (select * from referrals.referral where state in ('OFFERED', 'EXPIRED') order by id limit 1) t,
  (select i, x.*, x.state = 'OFFERED' as open from generate_series(1, total) i, lateral (
    select 'OFFERED' as state, (array['NONE', 'REMINDED', 'ESCALATED'])[1 + i % 3] as notice, now() - interval '20 days' as offered,
      now() - case i % 3 when 0 then interval '1 hour' when 1 then interval '4 days' else interval '8 days' end as remind,
      now() + case i % 3 when 0 then interval '4 days' when 1 then -interval '1 hour' else -interval '4 days' end as due,
      now() + case i % 3 when 0 then interval '9 days' when 1 then interval '6 days' else -interval '1 hour' end as finish
    where how = 'due'
    union all
    select case when i * 7919::bigint % 1826 < 30 then 'OFFERED' else (array['CLOSED', 'CLOSED', 'EXPIRED', 'DECLINED'])[1 + i % 4] end,
      'NONE', now() - (i * 7919::bigint % 1826) * interval '1 day', now() + interval '1 hour',
      now() + (1 + i % 9) * interval '1 day', now() + interval '30 days'
    where how = 'years') x) d
join benchmark.organisation o on o.n = 1 + i % 400
join benchmark.organisation p on p.n = 1 + i * 31 % 400;
$$;
