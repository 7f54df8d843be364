-- The small words of a language mean nothing by themselves: who asks a whole sentence is not asked to have them all.
create function portal.is_small(word text) returns boolean
  language sql immutable parallel safe
  as $$
    select numnode(portal.said($1)) > 0
      and 0 in (numnode(plainto_tsquery('shared.dutch', $1)), numnode(plainto_tsquery('pg_catalog.english', $1)),
        numnode(plainto_tsquery('pg_catalog.french', $1)), numnode(plainto_tsquery('pg_catalog.arabic', $1)))
  $$;

-- What people write for each other is in their language, and in no other.
alter table portal.findable drop constraint findable_title_check,
  add constraint findable_title_check check (title <> '{}');
