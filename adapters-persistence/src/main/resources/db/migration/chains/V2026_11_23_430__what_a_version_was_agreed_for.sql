-- What partners take their places for is pinned with the version that they agreed on: a chain that
-- promises something else does so in its next version.
alter table chains.version
  add column target_group     jsonb,
  add column acknowledge_days int,
  add column decide_days      int,
  add column expire_days      int,
  add column contact_days     int;

update chains.version v set target_group = c.target_group, acknowledge_days = c.acknowledge_days,
  decide_days = c.decide_days, expire_days = c.expire_days, contact_days = c.contact_days
from chains.chain c where c.id = v.chain and v.agreed_on is not null;

alter table chains.version
  add check ((agreed_on is null) = (target_group is null)),
  add check (num_nulls(target_group, acknowledge_days, decide_days, expire_days, contact_days)
    in (0, 5));
