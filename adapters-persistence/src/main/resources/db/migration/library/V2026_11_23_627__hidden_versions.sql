-- A version that was corrected because of an error is read no more; why stays.
alter table library.version
  add column hidden_at timestamptz,
  add column hidden_why text,
  add check ((hidden_at is null) = (hidden_why is null));
