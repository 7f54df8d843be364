package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.query.EnrolmentOffer;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEnrolmentOffer implements EnrolmentOffer {

  /** So few seats are left that one should hurry. */
  private static final int FEW = 3;

  /** More boxes than this on one form is no choice any more. */
  private static final int MOST = 40;

  private static final String FOR_THE_PUBLIC =
      """
      p.state = 'PUBLISHED' and e.visibility = 'PUBLIC'
      and e.state in ('OPEN', 'CONFIRMED', 'RUNNING')
      """;

  private static final String SELECT =
      """
      select e.id, p.slug, p.title, p.for_whom, p.organiser, p.eligibility, e.venue_name,
        e.capacity, e.taken, e.waiting, %s
      from learning.edition e
      join learning.programme p on p.id = e.programme_id
      """
          .formatted(SessionRow.OF_EDITION);

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
  private final LocalizedTextAsJson texts;
  private final Json json;

  JdbcEnrolmentOffer(JdbcClient jdbc, LocalizedTextAsJson texts, Json json) {
    this.jdbc = jdbc;
    this.texts = texts;
    this.json = json;
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
            .query((row, _) -> Map.entry(editionId(row), rule(row)))
            .list();
    return rules.stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Theme> around(String anchor, Object value, Instant now) {
    return jdbc.sql(
            SELECT
                + BESIDE
                + FOR_THE_PUBLIC
                + " and anchor.id = ("
                + anchor
                + ") order by e.begins nulls last, e.id limit "
                + MOST)
        .param("anchor", value)
        .param("now", Moments.utc(now))
        .query(this::theme)
        .list();
  }

  private Theme theme(ResultSet row, int number) throws SQLException {
    return new Theme(
        editionId(row),
        new Slug(row.getString("slug")),
        texts.read(row.getString("title")),
        texts.read(row.getString("for_whom")),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        Optional.ofNullable(row.getString("venue_name")),
        times(row),
        room(row),
        rule(row) instanceof EligibilityRule.Employed);
  }

  private List<Time> times(ResultSet row) throws SQLException {
    return json.sessions(row.getString("sessions")).stream()
        .map(SessionRow::toSession)
        .filter(session -> !session.cancelled())
        .map(session -> new Time(session.start(), session.end(), session.zone()))
        .toList();
  }

  private static Room room(ResultSet row) throws SQLException {
    int free = row.getInt("capacity") - row.getInt("taken");
    if (free <= 0 || row.getInt("waiting") > 0) {
      return Room.WAITING_LIST;
    }
    return free <= FEW ? Room.FEW_LEFT : Room.PLENTY;
  }

  private EligibilityRule rule(ResultSet row) throws SQLException {
    return json.eligibility(row.getString("eligibility")).toRule();
  }

  private static EditionId editionId(ResultSet row) throws SQLException {
    return new EditionId(row.getObject("id", UUID.class));
  }
}
