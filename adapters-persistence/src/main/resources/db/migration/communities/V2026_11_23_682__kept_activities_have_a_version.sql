-- A new activity is not known by a version; those that are kept count from one.
update communities.activity set version = version + 1;
alter table communities.activity alter column version set default 1;
