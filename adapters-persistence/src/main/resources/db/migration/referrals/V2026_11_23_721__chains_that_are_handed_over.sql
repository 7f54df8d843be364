-- Who looks after a chain from now on looks after what is open over it, too.
create index referral_over_chain on referrals.referral (chain) where look_at is not null;
