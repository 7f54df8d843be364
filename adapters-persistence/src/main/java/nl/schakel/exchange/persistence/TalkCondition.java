package nl.schakel.exchange.persistence;

import java.util.HashMap;
import java.util.Map;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.query.TalkBook.Shelf;
import nl.schakel.exchange.query.TalkBook.Wish;

/** Which talks of a community are looked for, as a condition on {@code exchange.talk t}. */
record TalkCondition(String sql, Map<String, Object> parameters) {

  /** Shorter parts of words resemble everything. */
  private static final int SHORTEST_PART = 4;

  private static final String THEIRS =
      " from exchange.talk t where t.community_id = :community and (t.state = 'ARCHIVED') = :away";

  private static final String IN_POST =
      """
       and (t.id in (select p.talk_id from exchange.post p
          where p.search_vector @@ (select shared.meaning(:?)))
        or IN_TITLE
          and (select f.standing from exchange.post f where f.talk_id = t.id
            order by f.posted_at, f.id limit 1) in ('SHOWN', 'REPORTED'))\
      """;

  private static final String IN_TITLE = "t.search_vector @@ (select shared.meaning(:?))";

  private static final String NEARLY_IN_TITLE =
      "(" + IN_TITLE + " or t.id in (select exchange.resembling(:?)))";

  static TalkCondition of(CommunityId community, Wish wish) {
    StringBuilder sql = new StringBuilder(THEIRS);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("community", community.value());
    parameters.put("away", wish.shelf() == Shelf.ARCHIVED);
    for (String word : wish.words()) {
      String name = "word" + parameters.size();
      String inTitle = word.length() >= SHORTEST_PART ? NEARLY_IN_TITLE : IN_TITLE;
      sql.append(IN_POST.replace("IN_TITLE", inTitle).replace(":?", ":" + name));
      parameters.put(name, word);
    }
    return new TalkCondition(sql.toString(), Map.copyOf(parameters));
  }
}
