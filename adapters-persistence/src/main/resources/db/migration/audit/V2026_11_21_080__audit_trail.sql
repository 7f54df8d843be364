-- Who did what, when, to what. Lines are added and, when they are old enough, erased; never changed.
create schema audit;

create table audit.entry (
  id         uuid primary key,
  at         timestamptz not null,
  action     text not null check (action ~ '^[A-Z][A-Z0-9_]{1,79}$'),
  subject    uuid not null,
  by_account uuid
);

-- The ids are made in the order of time, so every list is read backwards along one of these.
create index entry_by_action on audit.entry (action, id desc);
create index entry_by_subject on audit.entry (subject, id desc);
create index entry_by_account on audit.entry (by_account, id desc) where by_account is not null;
create index entry_by_time on audit.entry (at);

-- The one way to erase: the retention job says so within its own transaction, by
--   set_config('audit.retention', 'on', true)
-- and nothing younger than a month goes even then.
create function audit.keep_entry() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     and coalesce(current_setting('audit.retention', true), '') = 'on'
     and old.at < statement_timestamp() - interval '1 month' then
    return old;
  end if;
  raise exception 'the audit trail is kept as it is' using errcode = 'restrict_violation';
end $$;

create trigger entry_is_kept before update or delete on audit.entry
  for each row execute function audit.keep_entry();

create trigger trail_is_kept before truncate on audit.entry
  for each statement execute function audit.keep_entry();
