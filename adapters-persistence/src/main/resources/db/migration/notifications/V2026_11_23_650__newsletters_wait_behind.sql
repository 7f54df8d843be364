-- Newsletters are taken many at once, and the rest of the outbox does not look at them.
create index outgoing_newsletter_due on notifications.outgoing_mail (due_at)
  where kind = 'NEWSLETTER' and state in ('HELD', 'WAITING', 'SENDING');
create index outgoing_newsletter_of on notifications.outgoing_mail (occasion, state)
  where kind = 'NEWSLETTER';
