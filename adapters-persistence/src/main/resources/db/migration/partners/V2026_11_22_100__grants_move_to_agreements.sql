-- Who agreed what and who pays became a feature of its own; the table goes there with all it has.
create schema agreements;
alter table partners."grant" set schema agreements;
