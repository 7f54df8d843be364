create schema access;

create table access.account (
  id       uuid primary key,
  version  bigint not null,
  person   uuid not null,
  state    text not null check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
  since    timestamptz not null,
  password text check ((state = 'ACTIVE') = (password is not null)),
  demo     boolean not null,
  constraint one_account_a_person unique (person)
);

create table access.assignment (
  account      uuid not null references access.account,
  role         text not null,
  organisation uuid not null,
  primary key (account, role, organisation)
);

create index assignment_of_administrators on access.assignment (account)
  where role = 'ADMINISTRATOR';

-- Of every secret below only a hash is kept.

create table access.login_session (
  id         uuid primary key,
  account    uuid not null references access.account,
  hash       text not null unique,
  device     text not null,
  started_at timestamptz not null,
  seen_at    timestamptz not null
);

create index login_session_of_account on access.login_session (account);

create table access.access_token (
  id         uuid primary key,
  account    uuid not null references access.account,
  name       text not null,
  hash       text not null unique,
  scope      text not null check (scope in ('READ', 'WRITE')),
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create index access_token_of_account on access.access_token (account);

create table access.link (
  hash       text primary key,
  purpose    text not null,
  subject    uuid not null,
  expires_at timestamptz not null
);

create index link_to_subject on access.link (subject, purpose);
create index link_by_expiry on access.link (expires_at);

-- Counts that may be lost: a crash forgives, and no login waits for the disk twice.
create unlogged table access.login_attempt (
  counted  text not null,
  key      text not null,
  failures integer not null,
  last_at  timestamptz not null,
  primary key (counted, key)
);
