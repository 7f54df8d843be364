-- What was held about the chains of a municipality is counted by year.
create index workshop_of_chain on workshops.workshop (chain, starts_at);
