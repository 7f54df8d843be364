-- Statistics keep a hop for ever: no key, no moment and no kind of a signal may lead to it.
alter table chains.gap_signal alter column occasion set default gen_random_uuid();

update chains.gap_signal set occasion = gen_random_uuid(),
  at = date_trunc('week', at at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam';

update chains.gap set
  since = date_trunc('week', since at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam';
update chains.gap set moved_at = since where state = 'OPEN';

-- That a receiver was not trusted is counted with the rest, as it is everywhere else.
update chains.gap_signal s set gap = other.id
from chains.gap trust, chains.gap other
where s.gap = trust.id and s.source = 'DECLINE' and trust.kind = 'TRUST' and trust.state <> 'SOLVED'
  and other.kind = 'OTHER' and other.state <> 'SOLVED' and other.municipality = trust.municipality
  and other.topic = trust.topic and other.chain is not distinct from trust.chain;

delete from chains.gap g
where kind = 'TRUST' and not exists (select from chains.gap_signal where gap = g.id);

update chains.gap g set kind = 'OTHER'
where kind = 'TRUST'
  and exists (select from chains.gap_signal where gap = g.id and source = 'DECLINE');

-- How often something was missed is forgotten after a term.
create index signal_in_time on chains.gap_signal (at);
