-- Members of a circle are enrolled in its rounds, also between two sessions.
alter table learning.enrolment drop constraint enrolment_channel_check;
alter table learning.enrolment add constraint enrolment_channel_check
  check (channel in ('ACCOUNT', 'WITHOUT_ACCOUNT', 'BY_COORDINATOR', 'MEMBER'));
