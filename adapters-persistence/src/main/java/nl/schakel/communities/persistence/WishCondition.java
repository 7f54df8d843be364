package nl.schakel.communities.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.communities.query.CommunityBook.Wish;

/** What somebody looks for, as a condition on {@code communities.community c}. */
record WishCondition(String sql, Map<String, Object> parameters) {

  /** In a name of now or before, also a part of one or nearly so; or in what it is for. */
  private static final String WORD =
      """
      (c.search_vector @@ (select shared.meaning(:?)) or c.id in (
        select f.community_id from communities.name f
        where f.search_text like (select '%' || shared.plain(:?) || '%')
          or public.word_similarity(shared.plain(:?), f.search_text) > 0.4))\
      """;

  static WishCondition of(Wish wish) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    Map<String, Object> parameters = new HashMap<>();
    for (String word : wish.words()) {
      String name = "word" + parameters.size();
      conditions.add(WORD.replace(":?", ":" + name));
      parameters.put(name, word);
    }
    if (!wish.topics().isEmpty()) {
      conditions.add("c.topics && :topics");
      parameters.put(
          "topics", wish.topics().stream().map(it -> it.value().value()).toArray(String[]::new));
    }
    return new WishCondition(String.join(" and ", conditions), Map.copyOf(parameters));
  }
}
