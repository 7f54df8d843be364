package nl.schakel.portal.persistence;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.portal.query.FindEverything;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.query.Findables.Kind;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Everything in one statement, because each one more costs as much as finding does: small words are
 * left out, and where nothing has the words, what they may have been meant as is looked for.
 */
@Repository
class JdbcFindEverything implements FindEverything {

  private static final String FIND =
      """
      with asked as materialized (select portal.telling(:words) as words),
      typed as materialized (
        select hit.* from asked, portal.matching(asked.words, :among, :most) hit),
      alike as materialized (
        select portal.alike(words) as words from asked
        where :among::text[] is null and not exists (select from typed)),
      found as materialized (
        select * from typed
        union all
        select hit.* from alike, portal.matching(alike.words, :among, :most) hit
        where alike.words is not null),
      counted as (select kind, count(*) as number from found group by kind)
      select (select words from alike) as instead,
        (select coalesce(array_agg(kind order by kind), '{}') from counted) as kinds,
        (select coalesce(array_agg(number order by kind), '{}') from counted) as numbers,
        (select coalesce(sum(number), 0) from counted) as total, page.*
      from (select 1) as always left join lateral (
        select * from found where kind = any(:kinds)
        order by fit desc, kind, key limit :size offset :offset) page on true
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
    FoundRows.Found all = ofAnyKind(wish, page);
    FoundRows.Found shown =
        all.isCut() && !wish.kinds().isEmpty() ? ofItsKinds(wish, all, page) : all;
    return new Answer(
        new Page<>(shown.hits(), page.number(), page.size(), Math.min(shown.of(kinds(wish)), MOST)),
        all.counts(),
        shown.isCut(),
        all.instead());
  }

  /** Also of kinds that were not asked for, to tell how many there are of each. */
  private FoundRows.Found ofAnyKind(Wish wish, PageRequest page) {
    return found(wish.words(), wish, null, page);
  }

  /** There are more than are looked at, so there may be more of these; by words that are known. */
  private FoundRows.Found ofItsKinds(Wish wish, FoundRows.Found all, PageRequest page) {
    List<String> words = all.instead().isEmpty() ? wish.words() : all.instead();
    return found(words, wish, names(wish.kinds()), page);
  }

  /** One more than is looked at tells that there are more. */
  private FoundRows.Found found(
      List<String> words, Wish wish, String @Nullable [] among, PageRequest page) {
    return jdbc.sql(FIND)
        .param("words", words.toArray(String[]::new))
        .param("among", among)
        .param("most", MOST + 1)
        .param("kinds", names(kinds(wish)))
        .param("size", Math.clamp(MOST - page.offset(), 0, page.size()))
        .param("offset", page.offset())
        .query(rows);
  }

  private static Set<Kind> kinds(Wish wish) {
    return wish.kinds().isEmpty() ? EnumSet.allOf(Kind.class) : wish.kinds();
  }

  private static String[] names(Set<Kind> kinds) {
    return kinds.stream().map(Enum::name).toArray(String[]::new);
  }
}
