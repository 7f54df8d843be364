-- With what return paths are signed, and until when somebody looks into the mailbox to which they lead. One row, made by who is first.
create table notifications.return_desk (
  id          integer primary key check (id = 1),
  signing_key bytea not null,
  taken_until timestamptz not null
);
