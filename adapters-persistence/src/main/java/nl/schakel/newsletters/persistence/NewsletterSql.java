package nl.schakel.newsletters.persistence;

/** The statements about newsletters. */
final class NewsletterSql {

  static final String ADD =
      """
      insert into newsletters.newsletter (id, slug, version, title, text, items, state)
      values (:id, :slug, :version, :title, :text, :items, :state)
      """;

  static final String SAVE =
      """
      update newsletters.newsletter
      set slug = :slug, version = :version, title = :title, text = :text, items = :items,
        state = :state, scheduled_at = :scheduledAt, started_at = :startedAt, readers = :readers,
        laid = :laid, last_reader = :lastReader, over_at = :overAt
      where id = :id
      """;

  static final String LOCK_DUE =
      """
      select * from newsletters.newsletter
      where state = 'SCHEDULED' and scheduled_at <= :now
      order by scheduled_at for update skip locked
      """;

  static final String LOCK_SENDING =
      """
      select * from newsletters.newsletter where state = 'SENDING'
      order by started_at limit 1 for update skip locked
      """;

  /** What was stopped was wrong: it is not read any more, and what was new in it is new again. */
  private static final String PUBLISHED =
      "from newsletters.newsletter where state in ('SENDING', 'PAUSED', 'SENT')";

  static final String COUNT_PUBLISHED = "select count(*) " + PUBLISHED;

  static final String HEADINGS =
      "select id, slug, title::text as title, started_at "
          + PUBLISHED
          + " order by started_at desc, id";

  static final String PAST = "select * " + PUBLISHED + " and slug = :slug";

  static final String LAST_SENT = "select max(started_at) as at " + PUBLISHED;

  /** What is being worked on first. */
  static final String LINES =
      """
      select id, title::text as title, state, coalesce(started_at, scheduled_at) as at
      from newsletters.newsletter
      order by started_at is not null and state not in ('SENDING', 'PAUSED'), at desc nulls first,
        id desc
      limit :size offset :offset
      """;

  static final String SHEET =
      """
      select *, coalesce(started_at, scheduled_at) as at
      from newsletters.newsletter where id = :id
      """;

  static final String READERS =
      """
      select state, language, count(*) as readers from newsletters.subscription
      group by state, language
      """;

  static final String YEAR =
      """
      select coalesce(sum(came), 0) as came, coalesce(sum(went), 0) as went
      from newsletters.tally where month > (:today::date - interval '12 months')
      """;

  static final String SILENT =
      """
      select id, split_part(email, '@', 2) as domain, resting_since
      from newsletters.subscription where state = 'RESTING'
      order by resting_since, id limit :size offset :offset
      """;

  private NewsletterSql() {}
}
