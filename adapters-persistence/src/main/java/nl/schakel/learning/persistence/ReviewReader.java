package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.persistence.ReviewRow.DecisionAsJson;
import nl.schakel.learning.query.ReviewInbox.Review;
import nl.schakel.learning.query.ReviewInbox.State;
import nl.schakel.learning.query.ReviewInbox.Word;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads reviews as who decides in them sees them. */
@Component
class ReviewReader implements RowMapper<Review> {

  private static final TypeReference<List<DecisionAsJson>> DECISIONS = new TypeReference<>() {};

  private final LocalizedTextAsJson texts;
  private final Json json;

  ReviewReader(LocalizedTextAsJson texts, Json json) {
    this.texts = texts;
    this.json = json;
  }

  @Override
  public Review mapRow(ResultSet row, int number) throws SQLException {
    List<OrganisationId> funders =
        Stream.of((UUID[]) row.getArray("funders").getArray()).map(OrganisationId::new).toList();
    State state = State.valueOf(row.getString("state"));
    List<Word> words =
        json.read(row.getString("decisions"), DECISIONS).stream()
            .map(said -> new Word(said.side(), said.verdict(), said.reason(), said.at()))
            .toList();
    return new Review(
        new ReviewId(row.getObject("id", UUID.class)),
        new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
        new EditionId(row.getObject("edition_id", UUID.class)),
        texts.read(row.getString("title")),
        Moments.readIfAny(row.getObject("begins", OffsetDateTime.class)),
        ZoneId.of(row.getString("zone")),
        row.getString("name"),
        Optional.ofNullable(row.getString("organisation")),
        Optional.ofNullable(row.getString("job_title")),
        Optional.ofNullable(row.getString("statement")).orElse(""),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        funders,
        state,
        state == State.PENDING ? open(funders, words) : Set.of(),
        words,
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }

  private static Set<Side> open(List<OrganisationId> funders, List<Word> words) {
    Set<Side> open = EnumSet.of(Side.ORGANISER);
    if (!funders.isEmpty()) {
      open.add(Side.FUNDER);
    }
    words.forEach(said -> open.remove(said.side()));
    return open;
  }
}
