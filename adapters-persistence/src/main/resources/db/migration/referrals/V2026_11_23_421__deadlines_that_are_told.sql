-- The deadline that the referrer may know, and how far that is gone. It stays where it was while what the client
-- shares nothing of goes on; so it has to be kept, and to order what a referrer reads.
alter table referrals.referral add column told_notice text check (told_notice in ('NONE', 'REMINDED', 'ESCALATED'));
alter table referrals.referral add column told_deadline timestamptz;
update referrals.referral set told_notice = notice,
  told_deadline = case notice when 'ESCALATED' then end_at else due_at end;

drop index referrals.referral_outbox;
create index referral_outbox on referrals.referral (referrer, (state <> 'DRAFT'), (coalesce(over_at, 'infinity')) desc,
  urgency desc, told_deadline, id)
  include (told_state, sender);
