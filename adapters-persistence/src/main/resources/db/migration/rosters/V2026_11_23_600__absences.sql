create schema rosters;

-- When who leads groups is away. Why is not kept.
create table rosters.absence (
  id         uuid primary key,
  provider   uuid not null,
  person     uuid not null,
  starts_on  date not null,
  ends_on    date not null check (ends_on >= starts_on),
  unique (provider, person, starts_on, ends_on)
);

create index absence_of_provider on rosters.absence (provider, ends_on);
create index absence_of_person on rosters.absence (person);
create index absence_over on rosters.absence (ends_on);
