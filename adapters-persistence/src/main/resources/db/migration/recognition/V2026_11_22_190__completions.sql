create schema recognition;

-- What completing a programme takes, where somebody said so.
create table recognition.rule (
  programme     uuid primary key,
  percentage    int check (percentage between 1 and 100),
  test_demanded boolean,
  check ((percentage is null) <> (test_demanded is null))
);

-- Somebody completed a run, or was thought to. What is forgotten keeps what is counted.
create table recognition.completion (
  id           uuid primary key,
  enrolment    uuid not null,
  edition      uuid not null,
  programme    uuid not null,
  organiser    uuid not null,
  person       uuid,
  completed_at timestamptz not null,
  tested       boolean not null,
  since        timestamptz not null,
  withdrawn_at timestamptz
);

create unique index completion_once on recognition.completion (enrolment) where withdrawn_at is null;
create index completion_of_edition on recognition.completion (edition) where withdrawn_at is null;
create index completion_of_person on recognition.completion (person, completed_at desc)
  where person is not null;
create index completion_to_forget on recognition.completion (completed_at, id) where person is not null;

-- A list that a register was given.
create table recognition.delivery (
  id        uuid primary key,
  register  uuid not null,
  organiser uuid not null,
  by        uuid,
  at        timestamptz not null,
  proof     text
);

create index delivery_of_register on recognition.delivery (register, organiser, at desc);

-- The points of one register for one completion, and how far they are on their way there.
create table recognition.award (
  id         uuid primary key,
  completion uuid not null references recognition.completion,
  register   uuid not null,
  points     numeric(8, 2) not null check (points >= 0),
  day        date not null,
  course     text,
  way        text not null default 'OPEN' check (way in ('OPEN', 'DELIVERED', 'REJECTED')),
  delivery   uuid references recognition.delivery,
  number     text,
  reason     text,
  unique (completion, register),
  check ((way = 'OPEN') = (delivery is null)),
  check ((way = 'REJECTED') = (reason is not null))
);

create index award_on_its_way on recognition.award (register, way, day);
create index award_of_delivery on recognition.award (delivery) where delivery is not null;

-- What was earned is frozen.
create function recognition.frozen() returns trigger language plpgsql as $$
begin
  if (new.id, new.completion, new.register, new.points, new.day, new.course)
     is distinct from (old.id, old.completion, old.register, old.points, old.day, old.course) then
    raise exception 'points that were earned do not change';
  end if;
  return new;
end $$;

create trigger award_is_frozen before update on recognition.award
  for each row execute function recognition.frozen();

create table recognition.certificate (
  id         uuid primary key,
  completion uuid not null references recognition.completion,
  person     uuid,
  code       text not null unique,
  language   text not null,
  snapshot   jsonb,
  issued_at  timestamptz not null,
  document   bytea,
  ready_at   timestamptz,
  revoked_at timestamptz,
  reason     text check (reason in ('CORRECTED', 'REPLACED')),
  check ((revoked_at is null) = (reason is null)),
  check ((person is null) = (snapshot is null))
);

-- A PDF is compressed already.
alter table recognition.certificate alter column document set storage external;

create unique index certificate_once on recognition.certificate (completion) where revoked_at is null;
create index certificate_unprinted on recognition.certificate (issued_at, id)
  where ready_at is null and revoked_at is null and person is not null;
create index certificate_of_person on recognition.certificate (person) where person is not null;

-- By which number a register knows somebody, as that person told.
create table recognition.register_number (
  person   uuid not null,
  register uuid not null,
  number   text not null,
  primary key (person, register)
);

-- What the numbers of a register look like.
create table recognition.number_scheme (
  register uuid primary key,
  prefix   text not null,
  digits   int not null check (digits between 0 and 20),
  proof    text not null check (proof in ('NONE', 'ELEVEN', 'LUHN'))
);
