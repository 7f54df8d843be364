-- A number that was noted on a wrong day or of a wrong team is taken back by its own identity.
alter table communities.reading add column id uuid not null default gen_random_uuid();
alter table communities.reading alter column id drop default;
alter table communities.reading add primary key (id);

create index reading_of_community on communities.reading (community_id, day desc, id);
