-- Texts per language in one line, for matching parts of words.
create function shared.all_languages(texts jsonb) returns text
  language sql immutable parallel safe
  return concat_ws(' ', texts ->> 'nl', texts ->> 'en', texts ->> 'fr', texts ->> 'ar');
