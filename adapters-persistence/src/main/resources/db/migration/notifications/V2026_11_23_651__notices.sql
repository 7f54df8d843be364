-- What somebody was told inside the application: that something happened, and where to look. No names, no words, no keys.
create table notifications.notice (
  id        uuid primary key,
  recipient uuid not null,
  occasion  text not null,
  kind      text not null,
  path      text not null,
  told_at   timestamptz not null,
  read_at   timestamptz,
  constraint one_notice_an_occasion unique (recipient, occasion)
);

create index notice_newest on notifications.notice (recipient, id desc);
create index notice_unread on notifications.notice (recipient) where read_at is null;
create index notice_read_long_ago on notifications.notice (read_at) where read_at is not null;
create index notice_left_unread on notifications.notice (told_at) where read_at is null;

-- By which channels somebody does not want to hear of what, as AREA:CHANNEL. Who chose nothing is not here.
create table notifications.channel_choice (
  person   uuid primary key,
  version  bigint not null,
  silenced text[] not null
);
