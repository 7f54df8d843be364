-- The answers to requests that may be repeated, kept for 48 hours. The request is known by the
-- digest of its caller and key only; the body may hold what that caller was told.
create table shared.given_answer (
  request     bytea primary key check (length(request) = 32),
  fingerprint text not null,
  status      smallint not null check (status between 200 and 399),
  headers     jsonb not null,
  body        text not null,
  given_at    timestamptz not null
);

-- For letting go of the oldest.
create index given_answer_age on shared.given_answer (given_at);
