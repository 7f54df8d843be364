package nl.schakel.notifications.persistence;

/** The statements about mails that leave many at once. */
final class BulkSql {

  /** Nobody has two of these that have to be heard in an order, so none waits for another. */
  static final String CLAIM =
      """
      update notifications.outgoing_mail mail
      set state = 'SENDING', attempts = attempts + 1, due_at = :leaseUntil
      from (select id from notifications.outgoing_mail
            where kind = 'NEWSLETTER' and state in ('HELD', 'WAITING', 'SENDING')
              and due_at <= :now
            order by due_at limit :atMost for update skip locked) due
      where mail.id = due.id
      returning mail.*
      """;

  /**
   * Does not wait for the disk: a crash of the database would lose what the last milliseconds sent,
   * a crash of ours loses nothing.
   */
  static final String SETTLE =
      """
      with quick as (select set_config('synchronous_commit', 'off', true)),
      settled as (
        update notifications.outgoing_mail mail
        set state = after.state, attempts = after.attempts, due_at = after.due_at,
          over_at = after.over_at, last_error = after.last_error
        from jsonb_to_recordset(:mails::jsonb) as after (
          id uuid, before integer, state text, attempts integer, due_at timestamptz,
          over_at timestamptz, last_error text)
        where mail.id = after.id and mail.state = 'SENDING' and mail.attempts = after.before
        returning mail.id)
      select count(*) from settled, quick
      """;

  /** One server that asks to come back later does not hold up everybody else's. */
  static final String WAITING =
      """
      select count(*) from notifications.outgoing_mail
      where kind = 'NEWSLETTER' and state in ('HELD', 'WAITING', 'SENDING')
        and due_at <= :now
      """;

  static final String PROGRESS =
      """
      select count(*) filter (where state in ('HELD', 'WAITING', 'SENDING')) as waiting,
        count(*) filter (where state = 'SENT') as sent,
        count(*) filter (where state = 'DROPPED') as dropped,
        count(*) filter (where state = 'DEAD') as dead
      from notifications.outgoing_mail where kind = 'NEWSLETTER' and occasion = :occasion
      """;

  private BulkSql() {}
}
