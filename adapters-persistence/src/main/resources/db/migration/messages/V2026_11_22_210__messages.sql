create schema messages;

-- What organisations send more than once.
create table messages.template (
  id           uuid primary key,
  organisation uuid not null,
  name         text not null,
  -- {"nl": {"subject": "...", "text": "..."}}
  body         jsonb not null,
  version      bigint not null check (version > 0)
);

create index template_of_organisation on messages.template (organisation, name);

-- By which rules messages leave; without an edition for all of the programme.
create table messages.rule (
  id        uuid primary key,
  organiser uuid not null,
  programme uuid not null,
  edition   uuid,
  moment    text not null
    check (moment in ('BEFORE_SESSION', 'AFTER_SESSION', 'AFTER_LAST_SESSION')),
  days      smallint not null check (days between 1 and 60),
  hour      smallint not null check (hour between 0 and 23),
  audience  text not null check (audience in ('ADMITTED', 'ATTENDED', 'ABSENT')),
  template  uuid not null references messages.template,
  -- Since when it is on; what was due before is not made up for.
  since     timestamptz,
  constraint nobody_attended_what_is_to_come
    check (moment <> 'BEFORE_SESSION' or audience = 'ADMITTED')
);

create index rule_of_programme on messages.rule (programme, id);
create index rule_of_template on messages.rule (template);
create index rule_switched_on on messages.rule (id) where since is not null;

-- What was sent, as it was written.
create table messages.message (
  id         uuid primary key,
  edition    uuid not null,
  session    uuid,
  body       jsonb not null,
  -- No foreign key: a rule may be removed, what it sent stays.
  rule       uuid,
  -- What the rule told of: a session, or an edition as a whole.
  occasion   uuid,
  written_by uuid,
  sent_at    timestamptz not null,
  readers    int not null check (readers > 0),
  check ((rule is null) = (occasion is null))
);

create index message_of_edition on messages.message (edition, sent_at desc, id);
create index message_by_age on messages.message (sent_at);
create index message_written_by on messages.message (written_by) where written_by is not null;

-- Who got it. Rule and occasion stand here too, because together with the enrolment they are told
-- once, whatever two instances do at the same time.
create table messages.reader (
  message   uuid not null references messages.message on delete cascade,
  enrolment uuid not null,
  -- Empty once somebody is forgotten.
  person    uuid,
  language  text not null,
  rule      uuid,
  occasion  uuid,
  primary key (message, enrolment)
);

create unique index told_once on messages.reader (rule, occasion, enrolment)
  where rule is not null;
create index reader_as_person on messages.reader (person) where person is not null;
