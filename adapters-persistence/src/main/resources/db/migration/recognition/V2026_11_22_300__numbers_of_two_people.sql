create index register_number_held on recognition.register_number (register, number);

-- Numbers with whether somebody else gave the same register the same one: whose points they are nobody can tell then.
create view recognition.known_number as
  select n.person, n.register, n.number, exists (
      select from recognition.register_number o
      where o.register = n.register and o.number = n.number and o.person <> n.person) as doubled
  from recognition.register_number n;
