-- Who does not want texts on their phone gets none.
alter table parents.parent add column silent boolean not null default false;
-- One text to one parent about one meeting at its time; a meeting that is moved is another one.
create table parents.reminder (
  meeting   uuid not null,
  parent    uuid not null references parents.parent on delete cascade,
  starts_at timestamptz not null,
  state     text not null check (state in ('WAITING', 'SENDING', 'SENT', 'DROPPED', 'DEAD')),
  attempts  int not null,
  -- When it may leave, or until when somebody is sending it.
  due_at    timestamptz not null,
  primary key (meeting, parent, starts_at)
);
create index reminder_of_parent on parents.reminder (parent);
create index reminder_due on parents.reminder (due_at) where state in ('WAITING', 'SENDING');
-- What a demonstration would have sent.
create table parents.demo_text (
  parent uuid not null references parents.parent on delete cascade,
  phone  text not null,
  text   text not null,
  at     timestamptz not null
);
create index demo_text_of_parent on parents.demo_text (parent);
create index demo_text_newest on parents.demo_text (at);
