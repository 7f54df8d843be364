create schema people;

create table people.organisation (
  id      uuid primary key,
  version bigint not null,
  name    jsonb not null check (name ? 'nl'),
  kind    text not null,
  country text not null check (country in ('NL', 'BE'))
);

-- A domain makes everybody with such an address an employee, so it has one owner.
create table people.mail_domain (
  name         text primary key check (name = lower(name)),
  organisation uuid not null references people.organisation
);

create index mail_domain_of_organisation on people.mail_domain (organisation);

create table people.person (
  id              uuid primary key,
  version         bigint not null,
  name            text not null,
  email           text not null,
  email_confirmed boolean not null,
  language        text not null,
  constraint one_mailbox_is_one_person unique (email)
);

create index person_by_name on people.person (name, id);

create table people.employment (
  person       uuid not null references people.person,
  organisation uuid not null references people.organisation,
  job_title    text not null,
  primary key (person, organisation)
);

create index employment_at_organisation on people.employment (organisation);
