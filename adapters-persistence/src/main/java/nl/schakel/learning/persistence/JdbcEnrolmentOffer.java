package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.query.EnrolmentOffer;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEnrolmentOffer implements EnrolmentOffer {

  /** More boxes than this on one form is no choice any more. */
  private static final int MOST = 40;

  private static final String FOR_THE_PUBLIC =
      """
      p.state = 'PUBLISHED' and e.visibility = 'PUBLIC'
      and e.state in ('OPEN', 'CONFIRMED', 'RUNNING')
      """;

  /** An e-learning stands alone: one does not follow several at a time on one form. */
  private static final String BESIDE =
      """
      join learning.programme anchor on (p.id = anchor.id
        or (p.organiser = anchor.organiser and p.format = anchor.format
            and anchor.format <> 'E_LEARNING'))
      where anchor.state = 'PUBLISHED'
        and (e.begins is null or e.begins > :now)
        and (e.opens is null or e.opens <= :now) and (e.closes is null or e.closes > :now)
        and
      """;

  private final JdbcClient jdbc;
  private final ThemeReader reader;

  JdbcEnrolmentOffer(JdbcClient jdbc, ThemeReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  @Override
  public List<Theme> around(Slug programme, Instant now) {
    return around("select id from learning.programme where slug = :anchor", programme.value(), now);
  }

  @Override
  public List<Theme> around(EditionId edition, Instant now) {
    return around(
        "select programme_id from learning.edition where id = :anchor", edition.value(), now);
  }

  @Override
  public Map<EditionId, EligibilityRule> rules(Collection<EditionId> editions) {
    List<Map.Entry<EditionId, EligibilityRule>> rules =
        jdbc.sql(
                "select e.id, p.eligibility from learning.edition e"
                    + " join learning.programme p on p.id = e.programme_id"
                    + " where e.id = any(:ids) and "
                    + FOR_THE_PUBLIC)
            .param("ids", editions.stream().map(EditionId::value).toArray(UUID[]::new))
            .query((row, _) -> Map.entry(ThemeReader.editionId(row), reader.rule(row)))
            .list();
    return rules.stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Theme> around(String anchor, Object value, Instant now) {
    return jdbc.sql(
            ThemeReader.SELECT
                + BESIDE
                + FOR_THE_PUBLIC
                + " and anchor.id = ("
                + anchor
                + ") order by e.begins nulls last, e.id limit "
                + MOST)
        .param("anchor", value)
        .param("now", Moments.utc(now))
        .query(reader)
        .list();
  }
}
