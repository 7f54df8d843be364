-- Chains ask which languages are spoken by parents in their municipalities.
create index group_of_parents on groups.parent_group (municipality, language)
  where parents > 0 and state <> 'CANCELLED';
