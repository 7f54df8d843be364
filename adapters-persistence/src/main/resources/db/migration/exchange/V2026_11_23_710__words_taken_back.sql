-- Words that should not be there are put right or taken back by who wrote them, or wiped out after a
-- lead hid them. Without them nothing of what was said is kept.
alter table exchange.post
  drop constraint post_standing_check,
  add column corrected_at timestamptz,
  add column version bigint not null default 0,
  add column taken_at timestamptz;

-- Since when is not known of what was hidden before: it counts from today.
update exchange.post set taken_at = now() where standing = 'HIDDEN';

alter table exchange.post
  add constraint post_standing_check
    check (standing in ('SHOWN', 'REPORTED', 'HIDDEN', 'WITHDRAWN', 'ERASED')),
  add constraint post_wiped_check check (standing not in ('WITHDRAWN', 'ERASED') or text = '');

create index post_taken on exchange.post (taken_at) where taken_at is not null;

-- A report that was decided is history: the next one has its own reason.
alter table exchange.report add column settled_at timestamptz;

update exchange.report r set settled_at = now() from exchange.post p
where p.id = r.post_id and p.standing <> 'REPORTED';

create index report_settled on exchange.report (settled_at) where settled_at is not null;
