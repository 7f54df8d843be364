-- By what one chooses, each behind the letter of its filter: counted in one pass over what was found.
create function partners.choices(topics text[], offers text[], kind text, languages text[]) returns text[]
  language sql immutable parallel safe
  return array(select 'T' || topic from unnest(topics) topic)
    || array(select 'M' || substr(offer, 2) from unnest(offers) offer
         where offer like ':_%' and offer not like ':%:%')
    || array['K' || kind]
    || array(select 'L' || language from unnest(languages) language);

alter table partners.partner add column choices text[] not null
  generated always as (partners.choices(topics, offers, kind, languages)) stored;

-- In the order of a list without words, and enough by itself to count what can be chosen in it.
drop index partners.partner_in_order;
create index partner_in_order on partners.partner (sort_name, organisation) include (choices)
  where state = 'LISTED';
