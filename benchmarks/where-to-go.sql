-- A chain with the links of the demonstration's, for 300 municipalities and every topic that may stand in an address.
create table benchmark.drawn as
select c.keeper, c.target_group, v.links from chains.chain c join chains.version v on v.chain = c.id
where v.state = 'AGREED' and c.area like 'GM%' order by jsonb_array_length(v.links) desc limit 1;

create table benchmark.chain as
select gen_random_uuid() as id, m.code as municipality, t.code as topic
from benchmark.municipality m, (select code from partners.topic where sensitivity <> 'SPECIAL') t
where not exists (select 1 from chains.chain c where c.area = m.code and c.topic = t.code);

insert into chains.chain
select c.id, 0, 'b-' || c.id, c.municipality, c.topic, d.target_group, d.keeper, null, 2, 5, 14, 10
from benchmark.chain c, benchmark.drawn d;
insert into chains.version (chain, number, state, revision, links, agreed_on, agreed_at)
select c.id, 1, 'AGREED', 0, d.links, current_date, now() from benchmark.chain c, benchmark.drawn d;
vacuum analyze chains.chain, chains.version;
