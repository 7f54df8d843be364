-- Makes the catalogue of the demonstration :times as large, beside what earlier calls made, each programme with its open editions.
create temp table copy as
select id as original, gen_random_uuid() as id, n from learning.programme, generate_series(2, :times) n
where state = 'PUBLISHED' and slug not like '%-copy-%';
select format('insert into learning.programme (%s) select %s from copy c join learning.programme p on p.id = c.original',
  string_agg(column_name, ', '),
  string_agg(case column_name when 'id' then 'c.id' when 'slug' then 'p.slug || ''-copy-'' || c.id' else 'p.' || column_name end, ', '))
from information_schema.columns
where table_schema = 'learning' and table_name = 'programme' and is_generated = 'NEVER' \gexec
select format('insert into learning.edition (%s) select %s from copy c join learning.edition e on e.programme_id = c.original
    where e.state = ''OPEN'' and e.capacity < 1000000',
  string_agg(column_name, ', '),
  string_agg(case column_name when 'id' then 'gen_random_uuid()' when 'programme_id' then 'c.id' else 'e.' || column_name end, ', '))
from information_schema.columns
where table_schema = 'learning' and table_name = 'edition' and is_generated = 'NEVER' \gexec
drop table copy;
vacuum analyze learning.programme, learning.edition;
