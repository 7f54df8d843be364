package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Details;
import nl.schakel.learning.persistence.ReviewRow.DecisionAsJson;
import nl.schakel.learning.persistence.ReviewRow.State;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads reviews with the decisions that were taken. */
@Component
class EligibilityReviewReader implements RowMapper<EligibilityReview> {

  private static final TypeReference<List<DecisionAsJson>> DECISIONS = new TypeReference<>() {};

  private final Json json;

  EligibilityReviewReader(Json json) {
    this.json = json;
  }

  @Override
  public EligibilityReview mapRow(ResultSet row, int number) throws SQLException {
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
