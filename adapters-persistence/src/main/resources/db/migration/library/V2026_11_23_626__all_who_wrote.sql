-- Everybody who wrote what is not read yet: none of them looks at a case as its second reader.
alter table library.item add column work_writers uuid[] not null default '{}';

update library.item set work_writers = array[work_writer] where work_writer is not null;

create index item_of_writers on library.item using gin (work_writers) where work is not null;
