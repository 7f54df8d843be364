package nl.schakel.learning.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.SubmissionId;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Decision;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was erased has no card, and so gets no mail. */
@Repository
class JdbcEnrolmentCards implements EnrolmentCards {

  private static final String IN_ORDER = " and not n.erased order by e.begins nulls last, n.id";

  private final JdbcClient jdbc;
  private final EnrolmentCardReader reader;
  private final JdbcReviews reviews;

  JdbcEnrolmentCards(JdbcClient jdbc, EnrolmentCardReader reader, JdbcReviews reviews) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.reviews = reviews;
  }

  @Override
  public Optional<EnrolmentCard> find(EnrolmentId id) {
    return enrolments("where n.id = :id", id.value()).stream().findFirst();
  }

  @Override
  public List<EnrolmentCard> ofSubmission(SubmissionId submission) {
    return enrolments("where n.submission_id = :id", submission.value());
  }

  @Override
  public List<EnrolmentCard> activeOf(PersonId person) {
    return enrolments("where n.person_id = :id and n." + JdbcEnrolments.ACTIVE, person.value());
  }

  @Override
  public List<EditionCard> editions(List<EditionId> ids) {
    return jdbc.sql(
            EnrolmentCardReader.EDITIONS
                + "where e.id = any(:ids) order by e.begins nulls last, e.id")
        .param("ids", ids.stream().map(EditionId::value).toArray(UUID[]::new))
        .query(reader::edition)
        .list();
  }

  @Override
  public Optional<MessageCard> message(UUID message) {
    return jdbc.sql("select subject, body from learning.message where id = :id")
        .param("id", message)
        .query((row, _) -> new MessageCard(row.getString("subject"), row.getString("body")))
        .optional();
  }

  @Override
  public Optional<ReviewCard> review(ReviewId review) {
    return reviews.find(review).map(JdbcEnrolmentCards::card);
  }

  @Override
  public Optional<ReviewCard> reviewOf(EnrolmentId enrolment) {
    return reviews.findOf(enrolment).map(JdbcEnrolmentCards::card);
  }

  private List<EnrolmentCard> enrolments(String where, UUID id) {
    return jdbc.sql(EnrolmentCardReader.ENROLMENTS + where + IN_ORDER)
        .param("id", id)
        .query(reader::enrolment)
        .list();
  }

  private static ReviewCard card(EligibilityReview review) {
    EligibilityReview.Details details = review.details();
    return new ReviewCard(
        details.id(),
        details.enrolment(),
        details.organiser(),
        details.funders(),
        review.decisions().stream().map(Decision::reason).toList());
  }
}
