-- Groups that go on in a town, in the language that somebody asks for.
create index group_of_town on groups.parent_group (municipality, language)
  where state in ('RECRUITING', 'CONFIRMED', 'RUNNING');
