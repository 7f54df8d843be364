-- What completing a programme takes, each time that somebody said so; the last that is about an edition counts.
create table recognition.rule_version (
  programme     uuid not null,
  number        int not null check (number > 0),
  percentage    int check (percentage between 1 and 100),
  test_demanded boolean,
  valid_from    timestamptz not null,
  losing        text not null check (losing in ('KEEPS', 'REVOKED')),
  reason        text,
  set_at        timestamptz not null,
  by            uuid,
  primary key (programme, number),
  check ((percentage is null) <> (test_demanded is null))
);

-- What was said before this was kept held from the beginning.
insert into recognition.rule_version (
    programme, number, percentage, test_demanded, valid_from, losing, set_at)
  select programme, version::int, percentage, test_demanded, to_timestamp(0), 'KEEPS', now()
  from recognition.rule;

-- By which version somebody was judged; 0 is what is usual.
alter table recognition.completion add column rule int not null default 0;
update recognition.completion c set rule = r.version::int
  from recognition.rule r where r.programme = c.programme;

drop table recognition.rule;

-- Editions in which is decided anew because the rule changed: a queue, and how far each is.
create table recognition.recount (
  edition     uuid primary key,
  programme   uuid not null,
  rule        int not null,
  by          uuid,
  since       timestamptz not null,
  after       uuid,
  finished_at timestamptz
);

create index recount_due on recognition.recount (since, edition) where finished_at is null;
create index recount_of_programme on recognition.recount (programme, rule);

alter table recognition.certificate drop constraint certificate_reason_check;
alter table recognition.certificate add constraint certificate_reason_check
  check (reason in ('CORRECTED', 'RULE_CHANGED', 'REPLACED'));

-- Points that the register has, and was told are not right any more.
alter table recognition.award drop constraint award_way_check;
alter table recognition.award add constraint award_way_check
  check (way in ('OPEN', 'SENDING', 'DELIVERED', 'REJECTED', 'SETTLED'));
