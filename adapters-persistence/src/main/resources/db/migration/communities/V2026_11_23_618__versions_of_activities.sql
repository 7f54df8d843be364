-- Two leads who change the same activity must not overwrite one another.
alter table communities.activity add column version bigint not null default 0;
