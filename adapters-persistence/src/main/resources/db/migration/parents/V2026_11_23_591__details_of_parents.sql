-- A parent may read another language than that of the group; empty is that of the group.
alter table parents.parent add column language text;
-- Of a parent who wanted to be forgotten it stays only at which meetings one more was present.
create table parents.former_presence (
  meeting  uuid primary key,
  group_id uuid not null,
  present  int not null
);
create index former_presence_of_group on parents.former_presence (group_id);
