-- Who hears what came of a proposal.
alter table partners.profile_proposal add column by_person uuid not null;

-- What somebody behind a contact point said to be wrong with it; a coordinator looks at it.
alter table partners.contact_point
  add column complaint text,
  add column complained_at timestamptz;

create index contact_point_complaints on partners.contact_point (complained_at)
  where complaint is not null;
create index partner_same_name on partners.partner (sort_name) where state <> 'MERGED';

-- What a topic was and is called, the oldest first: [{"text": {"nl": ...}, "from": "2026-11-22",
-- "reason": "..."}]. The column label is what it is called now.
alter table partners.topic
  add column labels jsonb,
  add column broader text[] not null default '{}';

update partners.topic set labels = jsonb_build_array(jsonb_build_object('text', label));

alter table partners.topic alter column labels set not null;

-- As the narrower topics of the first ones.
update partners.topic set broader = '{trauma}' where code in ('war-trauma', 'second-generation');
update partners.topic set broader = '{gender-related-violence}' where code = 'forced-marriage';
