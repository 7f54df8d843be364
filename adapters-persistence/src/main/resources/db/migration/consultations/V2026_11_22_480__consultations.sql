create schema consultations;

-- A question to an expert that began at a link of a chain. When the question is forgotten, so are
-- its id, who asked, and the moment; what came of it in which week stays.
create table consultations.consultation (
  fact         uuid primary key,
  question_id  uuid unique,
  asker        uuid,
  chain_id     uuid not null,
  version      int not null check (version > 0),
  link_id      uuid not null,
  topic        text not null,
  week         date not null check (extract(isodow from week) = 1),
  asked_at     timestamptz,
  conclusion   text check (conclusion in ('NONE', 'ADVISED', 'REFERRED', 'OUTSIDE')),
  concluded_at timestamptz,
  check ((question_id is null) = (asker is null) and (asker is null) = (asked_at is null)),
  check (concluded_at is null or conclusion is not null)
);

create index consultation_of_asker on consultations.consultation (asker, asked_at desc, fact)
  where asker is not null;
create index consultation_known on consultations.consultation (asked_at, fact)
  where question_id is not null;
