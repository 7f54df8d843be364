-- Searches for a plan of a whole agreement. Whoever carries one out locks its row.
create table rosters.plan_job (
  id          uuid primary key,
  agreement   uuid not null,
  provider    uuid not null,
  wishes      jsonb not null,
  seed        bigint not null,
  started_by  uuid not null,
  started_at  timestamptz not null,
  state       text not null check (state in
    ('WAITING', 'RUNNING', 'PROPOSED', 'ACCEPTED', 'DISCARDED', 'FAILED')),
  -- Each instance that takes it counts one up; what an earlier one says is not heard any more.
  attempt     int not null default 0,
  begun_at    timestamptz,
  lease_until timestamptz,
  stopping    boolean not null default false,
  -- How good the best plan until now is.
  clashes     int,
  missing     int,
  uneven      int,
  plan        jsonb,
  fault       text check (fault in ('NOTHING_TO_DO', 'INTERRUPTED', 'BROKEN')),
  over_at     timestamptz,
  check ((state = 'RUNNING') = (lease_until is not null)),
  check ((state in ('PROPOSED', 'ACCEPTED')) <= (plan is not null)),
  check ((state = 'FAILED') = (fault is not null)),
  check ((state in ('WAITING', 'RUNNING')) = (over_at is null))
);

-- One at a time for an agreement.
create unique index plan_job_under_way on rosters.plan_job (agreement)
  where state in ('WAITING', 'RUNNING');
create index plan_job_of_agreement on rosters.plan_job (agreement, started_at);
create index plan_job_to_run on rosters.plan_job (started_at) where state in ('WAITING', 'RUNNING');
create index plan_job_over on rosters.plan_job (over_at) where over_at is not null;
