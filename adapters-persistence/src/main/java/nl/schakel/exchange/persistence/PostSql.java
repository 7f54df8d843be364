package nl.schakel.exchange.persistence;

/** What is asked of posts, and what is written of them. */
final class PostSql {

  static final String PUT =
      """
      with put as (
        insert into exchange.post
          (id, talk_id, author, text, posted_at, standing, corrected_at, version, taken_at)
        values (:id, :talk, :author, :text, :at, :standing, :corrected, :version, :taken)
        on conflict (id) do update set text = excluded.text, standing = excluded.standing,
          corrected_at = excluded.corrected_at, version = excluded.version,
          taken_at = excluded.taken_at)
      update exchange.talk set latest_at = greatest(latest_at, :at) where id = :talk
      """;

  static final String IS_QUESTION =
      """
      select p.id = :id from exchange.post p where p.talk_id = :talk
      order by p.posted_at, p.id limit 1
      """;

  /** Only what was settled is reported anew. */
  static final String REPORT =
      """
      insert into exchange.report as known (post_id, person_id, reason, reported_at)
      values (:post, :person, :reason, :at)
      on conflict (post_id, person_id) do update
      set reason = excluded.reason, reported_at = excluded.reported_at, settled_at = null
      where known.settled_at is not null
      """;

  static final String SETTLE =
      "update exchange.report set settled_at = :at where post_id = :post and settled_at is null";

  static final String MENTIONS =
      """
      select count(*) from exchange.mention m join exchange.post p on p.id = m.post_id
      where p.author = :author and p.posted_at > :since
      """;

  /** Two that are sent at once would not see each other. */
  static final String ONE_BY_ONE =
      "select 1 from (select pg_advisory_xact_lock(hashtextextended('posts ' || :author, 0))) as l";

  static final String POSTS =
      "select count(*) from exchange.post where author = :author and posted_at > :since";

  private PostSql() {}
}
