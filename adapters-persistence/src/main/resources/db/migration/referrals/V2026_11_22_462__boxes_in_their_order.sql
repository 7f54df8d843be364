-- Whoever has thousands reads twenty: each box is read in its order, and counted without its rows.
drop index referrals.referral_inbox;
create index referral_inbox on referrals.referral (receiver, (coalesce(over_at, 'infinity')) desc, urgency desc,
  (case notice when 'ESCALATED' then end_at else due_at end), id)
  include (state, handler)
  where state not in ('DRAFT', 'WITHDRAWN', 'VOID');
drop index referrals.referral_outbox;
create index referral_outbox on referrals.referral (referrer, (state <> 'DRAFT'), (coalesce(over_at, 'infinity')) desc,
  urgency desc, (case notice when 'ESCALATED' then end_at else due_at end), id)
  include (told_state, sender);
