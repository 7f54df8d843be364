-- What holds for this database as a whole, and what was put in it for demonstration.
create schema shared;

-- One row, written by the first start: a database never changes between demonstration and real use.
create table shared.installation (
  only_row   boolean primary key default true check (only_row),
  demo       boolean not null,
  started_at timestamptz not null
);

create table shared.demo_content (
  name      text primary key,
  loaded_at timestamptz not null
);

-- Searching in Dutch without accents, and for parts of words.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
