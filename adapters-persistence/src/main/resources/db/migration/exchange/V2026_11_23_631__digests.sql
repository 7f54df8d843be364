-- How often a member hears by mail what was asked and answered, and until when they have heard it.
-- Who chose nothing is known from the first digest on.
create table exchange.digest_reader (
  person_id  uuid primary key,
  rhythm     text not null check (rhythm in ('WEEKLY', 'DAILY', 'NEVER')),
  told_until timestamptz not null
);

create index post_of_moment on exchange.post (posted_at);
