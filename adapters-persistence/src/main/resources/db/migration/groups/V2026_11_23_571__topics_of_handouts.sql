-- What a meeting is about has a hand-out; there is one set of topics for both.
alter table groups.meeting drop constraint meeting_topic_check;

update groups.meeting set topic = case topic
  when 'GETTING_ACQUAINTED' then 'TALKING'
  when 'EDUCATION_SYSTEM' then 'SCHOOL'
  when 'CHILDRENS_HEALTH' then 'HEALTH_AND_SLEEP'
  when 'WORRIES_ABOUT_YOUR_CHILD' then 'HELP_NEARBY'
  else topic
end;

alter table groups.meeting add check (topic in
  ('TWO_CULTURES', 'TALKING', 'SCHOOL', 'HEALTH_AND_SLEEP', 'HELP_NEARBY'));
