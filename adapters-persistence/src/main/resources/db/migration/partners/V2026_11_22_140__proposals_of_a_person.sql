-- For who asks what is kept of them, or to be forgotten.
create index proposal_of_person on partners.profile_proposal (by_person);
