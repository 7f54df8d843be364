create schema newsletters;

-- An address that asked for the newsletter. Who unsubscribes is not in it any more.
create table newsletters.subscription (
  id            uuid primary key,
  email         text not null,
  language      text not null,
  topics        text[] not null,
  state         text not null check (state in ('ASKED', 'ACTIVE', 'RESTING')),
  last_asked    timestamptz not null,
  times         integer not null default 1,
  confirm_by    timestamptz check ((state = 'ASKED') = (confirm_by is not null)),
  since         timestamptz check ((state = 'ASKED') = (since is null)),
  refusals      integer not null default 0,
  resting_since timestamptz check ((state = 'RESTING') = (resting_since is not null)),
  constraint one_address_is_one_subscription unique (email)
);

-- Whom the next batch goes to.
create index subscription_reached on newsletters.subscription (id) where state = 'ACTIVE';
create index subscription_unconfirmed on newsletters.subscription (confirm_by) where state = 'ASKED';
create index subscription_resting on newsletters.subscription (resting_since, id) where state = 'RESTING';
create index subscription_refused on newsletters.subscription (id) where refusals > 0;

-- How many came and went in a month, without who.
create table newsletters.tally (
  month date primary key check (extract(day from month) = 1),
  came  integer not null default 0,
  went  integer not null default 0
);

create table newsletters.newsletter (
  id           uuid primary key,
  slug         text not null unique,
  version      bigint not null,
  title        jsonb not null check (title ? 'nl'),
  text         jsonb not null check (text ? 'nl'),
  items        jsonb not null,
  state        text not null
    check (state in ('DRAFT', 'SCHEDULED', 'SENDING', 'PAUSED', 'STOPPED', 'SENT')),
  scheduled_at timestamptz check ((state = 'SCHEDULED') = (scheduled_at is not null)),
  started_at   timestamptz check ((state in ('DRAFT', 'SCHEDULED')) = (started_at is null)),
  readers      integer not null default 0,
  laid         integer not null default 0,
  last_reader  uuid,
  over_at      timestamptz check ((state in ('STOPPED', 'SENT')) = (over_at is not null))
);

create index newsletter_due on newsletters.newsletter (scheduled_at) where state = 'SCHEDULED';
create index newsletter_sending on newsletters.newsletter (started_at) where state = 'SENDING';
create index newsletter_archive on newsletters.newsletter (started_at desc, id)
  where state in ('SENDING', 'PAUSED', 'STOPPED', 'SENT');
