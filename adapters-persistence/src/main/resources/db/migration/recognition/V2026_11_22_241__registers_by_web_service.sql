-- Points that are on their way to the web service of a register.
alter table recognition.award drop constraint award_way_check;
alter table recognition.award add constraint award_way_check
  check (way in ('OPEN', 'SENDING', 'DELIVERED', 'REJECTED'));

-- Lists that a web service is told: a queue, and what became of it. Those that somebody pasted are not here.
create table recognition.transmission (
  delivery  uuid primary key references recognition.delivery,
  register  uuid not null,
  organiser uuid not null,
  attempts  int not null check (attempts >= 0),
  due_at    timestamptz,
  claimed_until timestamptz,
  trouble   text
);

create index transmission_due on recognition.transmission (due_at) where due_at is not null;
