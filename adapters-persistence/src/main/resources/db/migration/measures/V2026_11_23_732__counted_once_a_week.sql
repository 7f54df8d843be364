-- When all were counted: figures change once a week, so that nobody sees them move with a referral.
create table measures.counted (
  week date primary key check (extract(isodow from week) = 1)
);
