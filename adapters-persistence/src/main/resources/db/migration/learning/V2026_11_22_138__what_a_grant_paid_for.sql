-- A grant shows what it paid for.
create index programme_grant on learning.programme (grant_id) where grant_id is not null;
