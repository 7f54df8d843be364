-- Whether a word stands in the title is asked of everything that is found: without the words of all
-- the rest, which lie outside the row.
alter table learning.programme add column title_words tsvector
  generated always as (shared.searchable(title)) stored;

-- The next edition of each programme that is found.
create index edition_to_come on learning.edition (programme_id, begins, id)
  where state in ('OPEN', 'CONFIRMED', 'RUNNING') and visibility = 'PUBLIC';
