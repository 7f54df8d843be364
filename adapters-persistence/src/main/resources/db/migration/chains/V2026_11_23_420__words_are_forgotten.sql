-- Why a partner declined is forgotten after a term; that it declined is not.
alter table chains.place drop constraint place_check1;
alter table chains.place add check (reason is null or state = 'DECLINED');

-- The same of what was noted of a gap.
alter table chains.gap drop constraint gap_check1;
alter table chains.gap add check (note is null or state in ('SOLVED', 'ACCEPTED_AS_IS'));

create index place_with_reason on chains.place (answered_at) where reason is not null;
create index place_with_person on chains.place (answered_at) where by_person is not null;
create index gap_with_note on chains.gap (moved_at) where note is not null;
