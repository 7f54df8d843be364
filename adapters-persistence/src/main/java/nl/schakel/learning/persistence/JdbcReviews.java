package nl.schakel.learning.persistence;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Details;
import nl.schakel.learning.model.EligibilityReview.Pending;
import nl.schakel.learning.persistence.ReviewRow.DecisionAsJson;
import nl.schakel.learning.persistence.ReviewRow.State;
import nl.schakel.learning.port.Reviews;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviews implements Reviews {

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
  private final EligibilityReviewReader reader;
  private final Json json;

  JdbcReviews(JdbcClient jdbc, EligibilityReviewReader reader, Json json) {
    this.jdbc = jdbc;
    this.reader = reader;
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
    return jdbc.sql(SELECT + "id = :id").param("id", id.value()).query(reader).optional();
  }

  @Override
  public Optional<Pending> pendingOf(EnrolmentId enrolment) {
    return findOf(enrolment).filter(Pending.class::isInstance).map(Pending.class::cast);
  }

  @Override
  public Optional<EligibilityReview> findOf(EnrolmentId enrolment) {
    return jdbc.sql(SELECT + "enrolment_id = :enrolment")
        .param("enrolment", enrolment.value())
        .query(reader)
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
}
