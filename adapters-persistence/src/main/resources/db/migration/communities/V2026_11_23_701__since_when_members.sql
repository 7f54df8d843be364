-- Whoever comes from another team is counted there from then on (joined_at), and is a member as
-- long as before (since).
alter table communities.member add column since timestamptz;
update communities.member set since = joined_at;
alter table communities.member alter column since set not null;
