-- Nobody decides about a comment without having seen what others reported or decided meanwhile.
alter table library.comment add column revision bigint not null default 0;
