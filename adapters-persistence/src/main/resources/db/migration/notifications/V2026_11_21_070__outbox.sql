create schema notifications;

create table notifications.outgoing_mail (
  id         uuid primary key,
  recipient  uuid not null,
  occasion   text not null,
  kind       text not null,
  matter     jsonb not null,
  message_id text not null,
  state      text not null check (state in ('HELD', 'WAITING', 'SENDING', 'SENT', 'DROPPED', 'DEAD')),
  attempts   integer not null,
  -- WAITING and HELD: not before; SENDING: when the lease ends and somebody else may take it.
  due_at     timestamptz check ((state in ('HELD', 'WAITING', 'SENDING')) = (due_at is not null)),
  created_at timestamptz not null,
  over_at    timestamptz check ((state in ('SENT', 'DROPPED', 'DEAD')) = (over_at is not null)),
  last_error text,
  constraint one_mail_an_occasion unique (recipient, occasion)
);

create index outgoing_mail_due on notifications.outgoing_mail (due_at)
  where state in ('HELD', 'WAITING', 'SENDING');
create index outgoing_mail_dead on notifications.outgoing_mail (id) where state = 'DEAD';
create index outgoing_mail_over on notifications.outgoing_mail (over_at)
  where state in ('SENT', 'DROPPED');

create table notifications.confirmation (
  person     uuid primary key,
  submission uuid not null,
  open_until timestamptz not null
);

create table notifications.invitation (
  enrolment uuid primary key,
  given_at  timestamptz not null
);

create table notifications.demo_mail (
  id          uuid primary key,
  message_id  text not null unique,
  addressee   text not null,
  subject     text not null,
  text        text not null,
  html        text not null,
  attachments jsonb not null,
  source      text not null,
  at          timestamptz not null
);

create index demo_mail_newest on notifications.demo_mail (at desc);
