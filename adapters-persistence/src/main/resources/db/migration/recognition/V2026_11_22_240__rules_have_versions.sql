-- Two coordinators at once: the second sees what the first changed before changing it again.
alter table recognition.rule add column version bigint not null default 1;

-- Lists of one organiser, whatever the register.
create index delivery_of_organiser on recognition.delivery (organiser, at desc, id);
