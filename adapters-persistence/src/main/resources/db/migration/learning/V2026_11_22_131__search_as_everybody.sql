-- Words are compared in one way in all features: what learning had of its own goes.
alter table learning.programme alter column search_vector set expression as (
  setweight(shared.searchable(title), 'A')
  || setweight(shared.searchable(summary), 'B')
  || setweight(shared.searchable(for_whom), 'C')
  || setweight(shared.searchable(body), 'D'));
alter table learning.programme alter column search_text set expression as (
  shared.plain(shared.all_languages(title) || ' ' || shared.all_languages(summary)));
alter table learning.enrolment alter column name_key set expression as (shared.plain(name));
alter table learning.enrolment alter column search_text set expression as (
  shared.plain(name || ' ' || email || ' ' || coalesce(organisation, '')));

create or replace function learning.resembling(word text) returns setof uuid
  language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = 0.4
  as $$
    select id from learning.programme
    where shared.plain(word) operator(public.<%) search_text
  $$;

drop function learning.searchable(jsonb);
drop function learning.all_languages(jsonb);
drop function learning.plain(text);
drop text search configuration learning.dutch;
