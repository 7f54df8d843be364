-- What those who keep the directory did with an entry without a proposal. Who it was is in the audit
-- trail; here it would only have to be forgotten.
create table partners.revision (
  id      uuid primary key,
  partner uuid not null references partners.partner,
  change  text not null check (change in ('LISTED', 'REVISED', 'HIDDEN', 'SHOWN', 'MERGED')),
  at      timestamptz not null,
  -- What the entry said and says, where that is what changed.
  before  jsonb,
  after   jsonb,
  check ((change = 'REVISED') = (before is not null) and (before is null) = (after is null))
);

create index revision_of_partner on partners.revision (partner, at desc);
