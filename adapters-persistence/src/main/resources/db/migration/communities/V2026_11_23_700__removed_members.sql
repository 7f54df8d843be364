-- Whoever was taken out needs an invitation to come back. It is known as long as who it was.
alter table communities.member add column removed boolean not null default false
  check (not removed or left_at is not null);

create index member_removed on communities.member (community_id, left_at)
  where removed and person_id is not null;
