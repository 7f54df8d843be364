-- For who keeps a copy of the directory and fetches what is new.
alter table partners.partner add column changed_at timestamptz not null default now();
create index partner_changed on partners.partner (changed_at) where state = 'LISTED';
