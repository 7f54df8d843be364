-- When a rule last got another moment to send: one that was still to come then is another occasion.
alter table messages.rule add retimed timestamptz;

comment on column messages.message.occasion is
  'What the rule told of: a session or an edition, or made of that and when the rule was retimed.';
