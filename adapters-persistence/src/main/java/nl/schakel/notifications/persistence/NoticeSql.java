package nl.schakel.notifications.persistence;

import java.util.List;

/** The statements about notices. */
final class NoticeSql {

  static final String LAY =
      """
      with choice as (
        select coalesce(:noNotice = any(silenced), false) as no_notice,
          coalesce(:noMail = any(silenced), false) as no_mail
        from notifications.channel_choice where person = :recipient),
      laid as (
        insert into notifications.notice (id, recipient, occasion, kind, path, told_at)
        select :id, :recipient, :occasion, :kind, :path, :at
        where not exists (select from choice where no_notice)
        on conflict (recipient, occasion) do nothing)
      select coalesce(bool_or(no_notice), false) as no_notice,
        coalesce(bool_or(no_mail), false) as no_mail
      from choice
      """;

  static final String READ =
      """
      update notifications.notice set read_at = coalesce(read_at, :now)
      where id = :id and recipient = :reader returning path
      """;

  static final String READ_ALL =
      """
      update notifications.notice set read_at = :now
      where recipient = :reader and read_at is null and id <= :newest
      """;

  static final String CHOOSE_FIRST =
      """
      insert into notifications.channel_choice (person, version, silenced)
      values (:person, 1 + :seen, :silenced) on conflict do nothing
      """;

  static final String CHOOSE =
      """
      update notifications.channel_choice set version = version + 1, silenced = :silenced
      where person = :person and version = :seen
      """;

  static final String FORGET =
      """
      delete from notifications.notice where id in (
        (select id from notifications.notice where read_at < :readBefore limit :atMost)
        union all
        (select id from notifications.notice
         where read_at is null and told_at < :toldBefore limit :atMost))
      """;

  static final String RECORDS =
      """
      select kind, path, told_at as "at", read_at as "readAt" from notifications.notice
      where recipient = :person
      union all
      select silence, null, null, null
      from notifications.channel_choice, unnest(silenced) as silence where person = :person
      order by 3, 1
      """;

  static final List<String> ERASE =
      List.of(
          "delete from notifications.notice where recipient = :person",
          "delete from notifications.channel_choice where person = :person");

  static final String PAGE =
      """
      select * from notifications.notice where recipient = :reader
      order by id desc limit :size offset :offset
      """;

  static final String ALL = "select count(*) from notifications.notice where recipient = :reader";

  static final String UNREAD =
      """
      select count(*) from (select from notifications.notice
        where recipient = :reader and read_at is null limit :most) unread
      """;

  private NoticeSql() {}
}
