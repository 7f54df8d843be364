-- Whether anybody leads a community is asked on every visit of who looks after it.
create index member_who_leads on communities.member (community_id) where lead and left_at is null;
