package nl.schakel.exchange.persistence;

/** What is asked of talks by who reads them. */
final class TalkSql {

  private static final String BESIDES =
      """
        coalesce((select p.standing from exchange.post p where p.talk_id = t.id
          order by p.posted_at, p.id limit 1), 'SHOWN') as question,
        (select count(*) from exchange.post p where p.talk_id = t.id) as posts\
      """;

  static final String LINES =
      "select t.id, t.title, t.state, t.latest_at,"
          + BESIDES
          + """
          , (select count(*) from exchange.post p
            where p.talk_id = t.id and p.standing = 'REPORTED') as reported\
          """;

  static final String ONE =
      "select t.community_id, t.title, t.state,"
          + BESIDES
          + " from exchange.talk t where t.id = :id";

  static final String POSTS =
      "select p.*, "
          + WrittenReader.BESIDES
          + """
           from exchange.post p where p.talk_id = :talk
          order by p.posted_at, p.id limit :size offset :offset
          """;

  /** In its talk and in no other. */
  static final String POST =
      "select p.*, "
          + WrittenReader.BESIDES
          + """
          , (select count(*) from exchange.post b
            where b.talk_id = p.talk_id and (b.posted_at, b.id) <= (p.posted_at, p.id)) as place
          from exchange.post p where p.talk_id = :talk and p.id = :id
          """;

  static final String WITH_REPORTED =
      """
       from exchange.post p join exchange.talk t on t.id = p.talk_id
      where p.standing = 'REPORTED' and t.community_id = any(:communities)\
      """;

  static final String REPORTED =
      "select t.community_id, t.title, p.*, "
          + WrittenReader.BESIDES
          + WITH_REPORTED
          + " order by p.posted_at, p.id limit :size offset :offset";

  private TalkSql() {}
}
