-- What is searched and what is told of a partner lies beside its row, what a list is made from in it:
-- hundreds of rows are looked at for a page of twenty.
alter table partners.partner set (toast_tuple_target = 512);
alter table partners.partner
  alter column slug set storage main,
  alter column name set storage main,
  alter column topics set storage main,
  alter column areas set storage main,
  alter column languages set storage main,
  alter column sort_name set storage main,
  alter column name_vector set storage main;

-- By what one chooses, each behind the letter of its filter, in one line: lines are told of all that was
-- found, and counted by who asked.
create function partners.choices(topics text[], offers text[], kind text, languages text[]) returns text
  language sql immutable parallel safe
  return array_to_string(
    array(select 'T' || topic from unnest(topics) topic)
      || array(select 'M' || substr(offer, 2) from unnest(offers) offer
           where offer like ':_%' and offer not like ':%:%')
      || array['K' || kind]
      || array(select 'L' || language from unnest(languages) language), ' ');

alter table partners.partner add column choices text storage main not null
  generated always as (partners.choices(topics, offers, kind, languages)) stored;

-- In the order of a list without words, and enough by itself to count what can be chosen in it.
drop index partners.partner_in_order;
create index partner_in_order on partners.partner (sort_name, organisation) include (choices)
  where state = 'LISTED';
