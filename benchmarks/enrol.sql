-- The statements of one enrolment of somebody new, as the application sends them. The edition is
-- picked by number from the table that benchmarks/run fills before.
\set n random(1, :editions)
\set who random(1, 2000000000)
begin;
with added as (
  insert into people.person (id, version, name, email, email_confirmed, language)
  values (gen_random_uuid(), 1, 'Deelnemer ' || :who::bigint,
    'sql-' || :who::bigint || '-' || :client_id::int || '@ocmw.example', false, 'nl')
  on conflict (email) do nothing returning id)
select id as person from added
union all
select id from people.person where email = 'sql-' || :who::bigint || '-' || :client_id::int || '@ocmw.example'
limit 1 \gset
select e.id as edition, e.capacity, e.taken, e.waiting, e.arrivals,
  (select coalesce(json_agg(json_build_object('id', s.id, 'starts', s.starts, 'ends', s.ends)), '[]')
     from learning.session s where s.edition_id = e.id)::text as sessions
from learning.edition e join learning.programme p on p.id = e.programme_id
where e.id = any(array(select b.id from benchmark.edition b where b.n = :n::int)) and p.state = 'PUBLISHED'
order by e.id for no key update of e \gset
insert into learning.enrolment (
  id, submission_id, edition_id, person_id, name, email, language, arrival, confirm_by, channel,
  calendar_sequence, state, cause, since, holds_seat, requested_at, version)
values (gen_random_uuid(), gen_random_uuid(), :edition::uuid, :person::uuid, 'Deelnemer ' || :who::bigint,
  'sql-' || :who::bigint || '-' || :client_id::int || '@ocmw.example', 'nl', :arrivals::int + 1,
  now() + interval '1 day', 'WITHOUT_ACCOUNT', 0,
  case when :taken::int < :capacity::int and :waiting::int = 0 then 'ADMITTED' else 'WAITLISTED' end,
  'SUBMITTED', now(), false, now(), 0)
on conflict (edition_id, person_id) where state in ('ADMITTED', 'WAITLISTED', 'OFFERED', 'UNDER_REVIEW') do nothing;
update learning.edition set capacity = capacity,
  taken = taken + case when :taken::int < :capacity::int and :waiting::int = 0 then 1 else 0 end,
  waiting = waiting + case when :taken::int < :capacity::int and :waiting::int = 0 then 0 else 1 end,
  arrivals = arrivals + 1
where id = :edition::uuid;
insert into audit.entry (id, at, action, subject)
values (gen_random_uuid(), now(), 'ENROLMENT_SUBMITTED', :edition::uuid);
insert into notifications.outgoing_mail
  (id, recipient, occasion, kind, matter, message_id, state, attempts, due_at, created_at)
values (gen_random_uuid(), :person::uuid, 'sql-' || :who::bigint || '-' || :client_id::int, 'SUBMISSION', '{}', 'x',
  'WAITING', 0, now() + interval '1 year', now())
on conflict (recipient, occasion) do nothing;
commit;
