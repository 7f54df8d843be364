-- Talks that nobody put away and in which nobody writes any more.
create index talk_left_alone on exchange.talk (latest_at) where state <> 'ARCHIVED';

-- What leads are asked to look at.
create index post_reported on exchange.post (talk_id) where standing = 'REPORTED';
