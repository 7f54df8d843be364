-- Refusals of before the last mail that was taken: they count again when that mail comes back.
alter table newsletters.subscription add column refusals_before integer not null default 0;

create index subscription_doubted on newsletters.subscription (id) where refusals > 0 or refusals_before > 0;
