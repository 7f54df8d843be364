-- With what return paths are signed, and until when somebody looks into the mailbox to which they lead. One row, made by who is first.
create table notifications.return_desk (
  id          integer primary key check (id = 1),
  signing_key bytea not null,
  taken_until timestamptz not null
);

-- What came back is forgotten as what was sent.
create index outgoing_mail_returned on notifications.outgoing_mail (over_at)
  where state = 'DEAD' and starts_with(last_error, 'DSN_');
