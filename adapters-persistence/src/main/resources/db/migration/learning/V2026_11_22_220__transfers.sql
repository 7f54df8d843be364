-- The enrolment that went on in another edition remembers which one it took the place of, once.
alter table learning.enrolment
  add column transferred_from uuid references learning.enrolment;
create unique index enrolment_transferred_from on learning.enrolment (transferred_from)
  where transferred_from is not null;
