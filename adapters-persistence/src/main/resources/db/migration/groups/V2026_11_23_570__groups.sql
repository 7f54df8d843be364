create schema groups;

-- How many groups a provider gives in a municipality. Whoever plans a group by it locks this row.
create table groups.municipal_agreement (
  id           uuid primary key,
  municipality text not null,
  provider     uuid not null,
  contact      uuid not null,
  state        text not null check (state in ('PROPOSED', 'AGREED', 'AMENDING', 'ENDED')),
  -- Of the terms that hold; 0 while nothing was agreed.
  version      int not null check (version >= 0),
  ended_at     timestamptz,
  check ((state = 'PROPOSED') <= (version = 0)),
  check ((state in ('AGREED', 'AMENDING')) <= (version > 0)),
  check ((state = 'ENDED') = (ended_at is not null))
);

create index agreement_of_provider on groups.municipal_agreement (provider);
create index agreement_of_contact on groups.municipal_agreement (contact);

-- Every version; the one above the version of the agreement is on the table.
create table groups.terms (
  agreement              uuid not null references groups.municipal_agreement,
  version                int not null check (version > 0),
  starts_on              date not null,
  ends_on                date not null check (ends_on >= starts_on),
  places                 text not null,
  grants                 uuid[] not null,
  inviter                text not null check (inviter in ('SUPPORT_WORKERS', 'MUNICIPALITY', 'BOTH')),
  provider_agreed_at     timestamptz,
  municipality_agreed_at timestamptz,
  primary key (agreement, version)
);

create table groups.terms_language (
  agreement uuid not null,
  version   int not null,
  language  text not null,
  many      int not null check (many > 0),
  primary key (agreement, version, language),
  foreign key (agreement, version) references groups.terms on delete cascade
);

-- Whoever changes a group, its meetings or its people locks this row.
create table groups.parent_group (
  id           uuid primary key,
  agreement    uuid not null references groups.municipal_agreement,
  municipality text not null,
  provider     uuid not null,
  language     text not null,
  place        text not null,
  minimum      int not null check (minimum > 0),
  maximum      int not null check (maximum >= minimum),
  meetings     int not null check (meetings > 0),
  decide_on    date not null,
  parents      int not null check (parents between 0 and maximum),
  state        text not null check (state in
    ('PLANNED', 'RECRUITING', 'CONFIRMED', 'RUNNING', 'COMPLETED', 'CANCELLED')),
  version      bigint not null,
  over_at      timestamptz,
  reason       text,
  -- The day of decision of which the coordinators were told.
  told_of      date,
  check ((state in ('COMPLETED', 'CANCELLED')) = (over_at is not null)),
  check (reason is null or state = 'CANCELLED')
);

create index group_of_provider on groups.parent_group (provider);
create index group_of_agreement on groups.parent_group (agreement, language, state);
create index group_to_decide on groups.parent_group (decide_on)
  where state in ('PLANNED', 'RECRUITING');
create index group_over on groups.parent_group (over_at) where over_at is not null;

create table groups.meeting (
  id        uuid primary key,
  group_id  uuid not null references groups.parent_group,
  starts_at timestamptz not null,
  minutes   int not null check (minutes between 30 and 480),
  zone      text not null,
  place     text not null,
  topic     text not null check (topic in ('GETTING_ACQUAINTED', 'EDUCATION_SYSTEM',
    'CHILDRENS_HEALTH', 'TWO_CULTURES', 'WORRIES_ABOUT_YOUR_CHILD')),
  childcare boolean not null,
  version   bigint not null
);

create index meeting_of_group on groups.meeting (group_id, starts_at);

-- Who leads groups for whom, in which languages.
create table groups.leader (
  person    uuid not null,
  provider  uuid not null,
  part      text not null check (part in ('TRAINER', 'KEY_PERSON')),
  languages text[] not null check (cardinality(languages) > 0),
  primary key (person, provider, part)
);

create index leader_of_provider on groups.leader (provider);

-- Who was asked. The meeting may have been removed since.
create table groups.ask (
  id           uuid primary key,
  group_id     uuid not null references groups.parent_group,
  meeting_id   uuid,
  part         text not null check (part in ('TRAINER', 'KEY_PERSON', 'REPRESENTATIVE')),
  person       uuid not null,
  organisation uuid,
  substitution text,
  asked_at     timestamptz not null,
  state        text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  answered_at  timestamptz,
  reason       text,
  check ((state = 'ASKED') = (answered_at is null)),
  check (reason is null or state = 'DECLINED'),
  check (part <> 'REPRESENTATIVE' or meeting_id is not null)
);

create index ask_of_group on groups.ask (group_id, asked_at);
create index ask_of_person on groups.ask (person);
-- One trainer and one key person lead a group; one of each may take over a meeting.
create unique index ask_to_lead on groups.ask (group_id, part)
  where meeting_id is null and state in ('ASKED', 'ACCEPTED');
create unique index ask_to_substitute on groups.ask (meeting_id, part)
  where meeting_id is not null and part <> 'REPRESENTATIVE' and state in ('ASKED', 'ACCEPTED');

-- A range of one text, so that texts can be compared in the same constraint as times.
create type groups.textrange as range (subtype = text, collation = "C");

-- What the meetings of groups take. Nobody is in two places at once, no place holds two groups.
create table groups.booking (
  group_id     uuid not null references groups.parent_group,
  meeting_id   uuid not null references groups.meeting on delete cascade,
  key          text not null,
  person       uuid,
  part         text,
  municipality text,
  place        text,
  during       tstzrange not null,
  check ((person is null) = (part is null)),
  check ((person is null) <> (place is null)),
  check ((place is null) = (municipality is null)),
  constraint nothing_is_taken_twice exclude using gist (
    groups.textrange(key, key, '[]') with &&, during with &&)
);

create index booking_of_group on groups.booking (group_id);
create index booking_of_meeting on groups.booking (meeting_id);
create index booking_of_person on groups.booking (person) where person is not null;
