create schema measures;

-- What statistics know of a hop: no referral, no code, no day but Mondays. The key is random.
create table measures.hop (
  fact         uuid primary key,
  chain        uuid not null,
  version      int not null,
  link         uuid not null,
  municipality text not null,
  topic        text not null,
  receiver     uuid not null,
  week         date not null check (extract(isodow from week) = 1),
  language     text,
  urgency      text not null,
  state        text not null,
  moved        date not null check (extract(isodow from moved) = 1),
  acknowledged text,
  answered     int check (answered >= 0),
  accepted     int check (accepted >= 0),
  contact      int check (contact >= 0),
  handover     text not null,
  outcome      text,
  reason       text,
  loop         text not null,
  next         text not null,
  year         smallint not null generated always as (extract(year from week)::smallint) stored,
  quarter      smallint not null generated always as (extract(quarter from week)::smallint) stored,
  -- How far it came, as the matrix counts it: still open, without an answer, answered, accepted.
  stage        smallint not null generated always as (
    case when accepted is not null then 3 when answered is not null then 2
      when state = 'EXPIRED' then 1 else 0 end::smallint) stored
);

-- The matrix of a year is read from this alone, in its order.
create index hop_matrix on measures.hop (year, municipality, topic, chain, stage);
create index hop_of_municipality on measures.hop (municipality, year, topic, chain, stage);
create index hop_of_chain on measures.hop (chain, year);
