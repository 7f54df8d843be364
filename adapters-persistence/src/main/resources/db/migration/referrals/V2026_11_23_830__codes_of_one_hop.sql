-- A code is for one hop: that it stands nowhere else is asked at each offer. Nobody can look for a code by hand.
create index referral_by_code on referrals.referral (code) where code is not null;
