package nl.schakel.portal.persistence;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.portal.query.FindEverything;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.query.Findables.Kind;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFindEverything implements FindEverything {

  private static final String OF_ANY_KIND = "null";
  private static final String OF_THESE_KINDS = ":kinds::text[]";

  private static final String ALIKE =
      """
      select coalesce(portal.alike(typed), typed) as word
      from unnest(:words::text[]) with ordinality as it(typed, place) order by place
      """;

  /** Unless there is nothing else. */
  private static final String WITHOUT_SMALL_WORDS =
      """
      select coalesce(array_agg(word order by place) filter (where not portal.is_small(word)), :words)
      from unnest(:words::text[]) with ordinality as it(word, place)
      """;

  private final JdbcClient jdbc;
  private final FoundRows rows;

  JdbcFindEverything(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.rows = new FoundRows(texts);
  }

  @Override
  public Answer find(Wish wish, PageRequest page) {
    if (wish.words().isEmpty()) {
      return new Answer(page.of(List.of()), Map.of(), false, List.of());
    }
    Wish meant = wish.words().size() > 1 ? withoutSmallWords(wish) : wish;
    Answer asTyped = answer(meant, page, List.of());
    return asTyped.counts().isEmpty() ? alike(meant, page).orElse(asTyped) : asTyped;
  }

  private Wish withoutSmallWords(Wish wish) {
    String[] words =
        jdbc.sql(WITHOUT_SMALL_WORDS)
            .param("words", wish.words().toArray(String[]::new))
            .query((row, _) -> (String[]) row.getArray(1).getArray())
            .single();
    return new Wish(List.of(words), wish.kinds());
  }

  /** As it may have been meant. */
  private Optional<Answer> alike(Wish wish, PageRequest page) {
    List<String> words =
        jdbc.sql(ALIKE)
            .param("words", wish.words().toArray(String[]::new))
            .query(String.class)
            .list();
    return Optional.of(words)
        .filter(meant -> !meant.equals(wish.words()))
        .map(meant -> answer(new Wish(meant, wish.kinds()), page, meant))
        .filter(answer -> !answer.counts().isEmpty());
  }

  private Answer answer(Wish wish, PageRequest page, List<String> instead) {
    FoundRows.Found all = found(wish, page, OF_ANY_KIND);
    FoundRows.Found shown =
        all.isCut() && !wish.kinds().isEmpty() ? found(wish, page, OF_THESE_KINDS) : all;
    return new Answer(
        new Page<>(shown.hits(), page.number(), page.size(), Math.min(shown.of(kinds(wish)), MOST)),
        all.counts(),
        shown.isCut(),
        instead);
  }

  private static Set<Kind> kinds(Wish wish) {
    return wish.kinds().isEmpty() ? EnumSet.allOf(Kind.class) : wish.kinds();
  }

  private FoundRows.Found found(Wish wish, PageRequest page, String kinds) {
    Map<String, Object> words = new HashMap<>();
    wish.words().forEach(word -> words.put("word" + words.size(), word));
    return jdbc.sql(sql(wish.words().size(), kinds))
        .params(words)
        .param("kinds", kinds(wish).stream().map(Enum::name).toArray(String[]::new))
        .param("size", Math.clamp(MOST - page.offset(), 0, page.size()))
        .param("offset", page.offset())
        .query(rows);
  }

  /** One more than is looked at tells that there are more. */
  private static String sql(int words, String kinds) {
    return """
    with found as materialized (
      select * from portal.%1$s((select %2$s), (select %3$s), %4$d, %5$s)),
    counted as (select kind, count(*) as number from found group by kind)
    select (select coalesce(array_agg(kind order by kind), '{}') from counted) as kinds,
      (select coalesce(array_agg(number order by kind), '{}') from counted) as numbers,
      (select coalesce(sum(number), 0) from counted) as total, page.*
    from (select 1) as always left join lateral (
      select * from found where kind = any(:kinds::text[])
      order by fit desc, kind, key limit :size offset :offset) page on true
    """
        .formatted(
            words == 1 ? "matching_one" : "matching",
            each(words, "portal.said(:word%d)"),
            each(words, "portal.meaning(:word%d)"),
            MOST + 1,
            kinds);
  }

  private static String each(int words, String meaning) {
    return IntStream.range(0, words)
        .mapToObj(meaning::formatted)
        .collect(Collectors.joining(" && "));
  }
}
