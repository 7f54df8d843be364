-- What a find is ordered by: whether the words stand in the name. The vector of everything lies outside of its row, and
-- reading it for each of a thousand took two thirds of a search.
alter table partners.partner add column name_vector tsvector not null generated always as (
  to_tsvector('pg_catalog.simple'::regconfig, shared.plain(words ->> 'allNames'))) stored;
