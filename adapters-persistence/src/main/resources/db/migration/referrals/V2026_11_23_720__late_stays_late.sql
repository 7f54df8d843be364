-- What is late stays where it was, by when it should have been done; it used to sink to where it ends.
drop index referrals.referral_inbox;
create index referral_inbox on referrals.referral (receiver, (coalesce(over_at, 'infinity')) desc, urgency desc, due_at, id)
  include (state, handler)
  where state not in ('DRAFT', 'WITHDRAWN', 'VOID');
update referrals.referral set told_deadline = due_at where told_notice = 'ESCALATED' and look_at is not null;

-- Where nothing may be told back, nobody is asked how it goes: only the end of it is awaited.
update referrals.referral set notice = 'NONE', remind_at = end_at, due_at = end_at, look_at = end_at
  where state in ('STARTED', 'ENDED') and content #>> '{basis,feedback}' = 'NONE';
-- And that time ran out before somebody came is told as that somebody stopped.
update referrals.referral set told_state = 'WITHDRAWN'
  where state = 'EXPIRED' and accepted_at is not null and content #>> '{basis,feedback}' = 'NONE';
