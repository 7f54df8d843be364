-- Somebody without a link asks to join. One that waits is one's only one there; a request without
-- a person is one that is only counted.
create table communities.join_request (
  id           uuid primary key,
  community_id uuid not null references communities.community (id),
  person_id    uuid,
  team_id      uuid references communities.team (id),
  function     text,
  words        text,
  asked_at     timestamptz not null,
  step         text not null check (
    step in ('ASKED', 'ADMITTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
  settled_at   timestamptz,
  answer       text,
  check ((step = 'ASKED') = (settled_at is null)),
  check (answer is null or step = 'DECLINED'),
  check (person_id is not null or (
    function is null and words is null and answer is null and step <> 'ASKED'))
);

create unique index join_request_once on communities.join_request (community_id, person_id)
  where step = 'ASKED';
create index join_request_waiting on communities.join_request (community_id, asked_at, id)
  where step = 'ASKED';
create index join_request_of_community on communities.join_request (community_id);
create index join_request_of_person on communities.join_request (person_id, asked_at)
  where person_id is not null;
create index join_request_of_team on communities.join_request (team_id) where team_id is not null;
create index join_request_unanswered on communities.join_request (asked_at) where step = 'ASKED';
create index join_request_to_forget on communities.join_request (settled_at)
  where person_id is not null and settled_at is not null;
