package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Details;
import nl.schakel.learning.model.EligibilityReview.Pending;
import nl.schakel.learning.persistence.ReviewRow.DecisionAsJson;
import nl.schakel.learning.persistence.ReviewRow.State;
import nl.schakel.learning.port.Reviews;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class JdbcReviews implements Reviews {

  private static final TypeReference<List<DecisionAsJson>> DECISIONS = new TypeReference<>() {};

  private static final String ADD =
      """
      insert into learning.review (
        id, enrolment_id, edition_id, organiser, funders, state, decisions, opened_at, version)
      values (
        :id, :enrolment, :edition, :organiser, :funders, 'PENDING', :decisions, :openedAt, 0)
      """;

  private static final String SAVE =
      """
      update learning.review set
        state = :state, decisions = :decisions, version = version + 1,
        settled_at = case when :state = 'PENDING' then null else coalesce(settled_at, now()) end
      where id = :id
      """;

  private static final String SELECT = "select * from learning.review where ";

  private final JdbcClient jdbc;
  private final Json json;

  JdbcReviews(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void add(Pending review) {
    Details details = review.details();
    jdbc.sql(ADD)
        .param("id", details.id().value())
        .param("enrolment", details.enrolment().value())
        .param("edition", details.edition().value())
        .param("organiser", details.organiser().value())
        .param(
            "funders", details.funders().stream().map(OrganisationId::value).toArray(UUID[]::new))
        .param("decisions", decisions(review))
        .param("openedAt", Moments.utc(details.openedAt()))
        .update();
  }

  @Override
  public Optional<EligibilityReview> find(ReviewId id) {
    return jdbc.sql(SELECT + "id = :id").param("id", id.value()).query(this::review).optional();
  }

  @Override
  public Optional<Pending> pendingOf(EnrolmentId enrolment) {
    return findOf(enrolment).filter(Pending.class::isInstance).map(Pending.class::cast);
  }

  Optional<EligibilityReview> findOf(EnrolmentId enrolment) {
    return jdbc.sql(SELECT + "enrolment_id = :enrolment")
        .param("enrolment", enrolment.value())
        .query(this::review)
        .optional();
  }

  @Override
  public void save(EligibilityReview review) {
    jdbc.sql(SAVE)
        .param("state", State.of(review).name())
        .param("decisions", decisions(review))
        .param("id", review.getId().value())
        .update();
  }

  private Object decisions(EligibilityReview review) {
    return json.write(review.decisions().stream().map(DecisionAsJson::of).toList());
  }

  private EligibilityReview review(ResultSet row, int number) throws SQLException {
    Details details =
        new Details(
            new ReviewId(row.getObject("id", UUID.class)),
            new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
            new EditionId(row.getObject("edition_id", UUID.class)),
            new OrganisationId(row.getObject("organiser", UUID.class)),
            Stream.of((UUID[]) row.getArray("funders").getArray())
                .map(OrganisationId::new)
                .toList(),
            row.getObject("opened_at", OffsetDateTime.class).toInstant());
    return State.valueOf(row.getString("state"))
        .review(
            details,
            json.read(row.getString("decisions"), DECISIONS).stream()
                .map(DecisionAsJson::toDecision)
                .toList());
  }
}
