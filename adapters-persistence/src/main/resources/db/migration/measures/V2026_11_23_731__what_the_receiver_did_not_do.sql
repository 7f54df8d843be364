-- What stopped a hop that the receiver did not do: its own question stayed open, or a partner was there no more. What
-- is still kept of referrals is counted again each night, and says so then.
alter table measures.hop add column breach text check (breach in ('QUESTION_OPEN', 'PARTNER_GONE'));

alter table measures.hop alter column stage set expression as (
  case when accepted is not null then 3 when answered is not null then 2
    when state = 'EXPIRED' and breach is distinct from 'QUESTION_OPEN' then 1 else 0 end::smallint);
