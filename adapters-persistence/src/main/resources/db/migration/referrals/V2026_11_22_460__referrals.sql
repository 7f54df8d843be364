create schema referrals;

-- One hop over a link. There is nothing in it by which a person could be looked for: a code means
-- something only in the files of two organisations.
create table referrals.referral (
  id              uuid primary key,
  version         bigint not null,
  -- Under this figures know it; nothing leads from there to here but this column.
  fact            uuid not null unique,
  chain           uuid not null,
  chain_version   int not null,
  link            uuid not null,
  topic           text not null,
  municipality    text not null,
  country         text not null check (country in ('NL', 'BE')),
  referrer        uuid not null,
  receiver        uuid not null,
  keeper          uuid not null,
  deadlines       int[] not null check (cardinality(deadlines) = 4),
  came_by         uuid[] not null,
  not_involved    uuid[] not null,
  predecessor     uuid,
  sender          uuid,
  handler         uuid,
  urgency         text not null check (urgency in ('NORMAL', 'URGENT')),
  state           text not null,
  -- What the referrer may know of it.
  told_state      text not null,
  since           timestamptz not null,
  notice          text not null check (notice in ('NONE', 'REMINDED', 'ESCALATED')),
  remind_at       timestamptz,
  due_at          timestamptz,
  end_at          timestamptz,
  -- When time brings something new.
  look_at         timestamptz,
  over_at         timestamptz,
  offered_at      timestamptz,
  acknowledged_at timestamptz,
  promptness      text check (promptness in ('IN_TIME', 'LATE')),
  answered_at     timestamptz,
  accepted_at     timestamptz,
  contact         date,
  language        text,
  code            text,
  outcome         text,
  reason          text,
  content         jsonb not null,
  handovers       jsonb not null,
  feedback        jsonb not null,
  -- What is so in this state only.
  particulars     jsonb not null,
  check ((acknowledged_at is null) = (promptness is null)),
  check ((state in ('CLOSED', 'DECLINED', 'RETURNED', 'WITHDRAWN', 'EXPIRED', 'DROPPED', 'VOID'))
    = (over_at is not null)),
  -- Whatever is open has one deadline, and nothing else has any.
  constraint one_deadline check (
    (state in ('OFFERED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'STARTED', 'ENDED'))
      = (look_at is not null)
    and (look_at is null) = (remind_at is null)
    and (look_at is null) = (due_at is null)
    and (look_at is null) = (end_at is null)
    and remind_at <= due_at and due_at <= end_at),
  constraint a_no_has_a_reason check (state not in ('DECLINED', 'RETURNED') or reason is not null)
);

-- Nobody is on the way twice over the same link.
create unique index referral_once_under_way on referrals.referral (code, link)
  where code is not null and look_at is not null;

create index referral_inbox on referrals.referral (receiver, over_at, urgency desc, due_at)
  where state not in ('DRAFT', 'WITHDRAWN', 'VOID');
create index referral_outbox on referrals.referral (referrer, over_at, urgency desc, due_at);
create index referral_watched on referrals.referral (keeper, due_at, id) where look_at is not null;
create index referral_to_look_at on referrals.referral (look_at, id) where look_at is not null;
create index referral_to_forget on referrals.referral (over_at, id) where over_at is not null;
create index referral_drafts on referrals.referral (since, id) where state = 'DRAFT';
create index referral_sender on referrals.referral (sender);
create index referral_handler on referrals.referral (handler) where handler is not null;
create index referral_predecessor on referrals.referral (predecessor) where predecessor is not null;

-- How it came to be what it is: what its data were used for, by whom, and when.
create table referrals.happened (
  referral     uuid not null references referrals.referral on delete cascade,
  number       bigint not null,
  step         text,
  state        text,
  fact         text,
  organisation uuid,
  person       uuid,
  at           timestamptz not null,
  primary key (referral, number),
  check ((step is null) = (state is null) and (step is null) <> (fact is null)),
  check (person is null or organisation is not null)
);
create index happened_by on referrals.happened (person) where person is not null;

-- Who read it.
create table referrals.reading (
  referral     uuid not null references referrals.referral on delete cascade,
  organisation uuid not null,
  person       uuid,
  at           timestamptz not null
);
create index reading_of on referrals.reading (referral, organisation, at desc);
create index reading_by on referrals.reading (person) where person is not null;
