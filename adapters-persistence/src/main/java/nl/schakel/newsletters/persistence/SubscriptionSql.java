package nl.schakel.newsletters.persistence;

/** The statements about subscriptions. */
final class SubscriptionSql {

  static final String LOCK = "select * from newsletters.subscription where ";

  static final String ADD =
      """
      insert into newsletters.subscription (
        id, email, language, topics, state, last_asked, times, confirm_by)
      values (:id, :email, :language, :topics, :state, :lastAsked, :times, :confirmBy)
      on conflict (email) do nothing
      """;

  static final String SAVE =
      """
      update newsletters.subscription
      set language = :language, topics = :topics, state = :state, last_asked = :lastAsked,
        times = :times, confirm_by = :confirmBy, since = :since, refusals = :refusals,
        refusals_before = :refusalsBefore, resting_since = :restingSince
      where id = :id
      """;

  static final String NEXT =
      """
      select id from newsletters.subscription
      where state = 'ACTIVE' and id > :after and since <= :until
      order by id limit :atMost
      """;

  static final String FORGET_REFUSALS =
      """
      update newsletters.subscription set refusals_before = refusals, refusals = 0
      where (refusals > 0 or refusals_before > 0) and state = 'ACTIVE' and id = any(:ids)
      """;

  static final String REMOVE_UNCONFIRMED =
      """
      delete from newsletters.subscription where id in (
        select id from newsletters.subscription
        where state = 'ASKED' and confirm_by <= :now
        order by confirm_by limit :atMost for update skip locked)
      """;

  static final String REMOVE_RESTING =
      """
      delete from newsletters.subscription where id in (
        select id from newsletters.subscription
        where state = 'RESTING' and resting_since < :since
        order by resting_since limit :atMost for update skip locked)
      returning id
      """;

  static final String CAME =
      """
      insert into newsletters.tally as known (month, came) values (:month, 1)
      on conflict (month) do update set came = known.came + 1
      """;

  static final String WENT =
      """
      insert into newsletters.tally as known (month, went) values (:month, 1)
      on conflict (month) do update set went = known.went + 1
      """;

  static final String RECORDS =
      """
      select language, array_to_string(topics, ', ') as topics, state, since
      from newsletters.subscription where email = :email
      """;

  private SubscriptionSql() {}
}
