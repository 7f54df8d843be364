package nl.schakel.requests.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.BookedPlaces.NamesDue;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.model.Details;
import nl.schakel.requests.model.FreePlace;
import nl.schakel.requests.model.Ground;
import nl.schakel.requests.model.Proposal;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.RowMapper;

/** Reads requests that are not forgotten. */
final class RequestReader implements RowMapper<TrainingRequest> {

  @Override
  public TrainingRequest mapRow(ResultSet row, int number) throws SQLException {
    Details details = details(row);
    Instant since = Moments.read(row, "since");
    return switch (Standing.valueOf(row.getString("state"))) {
      case DRAFT -> new TrainingRequest.Draft(details, since);
      case SUBMITTED -> new TrainingRequest.Submitted(details, since);
      case FREE_PLACE -> new TrainingRequest.GivenFree(details, since, place(row));
      case WAITING_FOR_QUOTA -> new TrainingRequest.WaitingForQuota(details, since);
      case PAID_OFFER -> new TrainingRequest.PaidOffer(details, since);
      case IN_CONSULTATION ->
          new TrainingRequest.InConsultation(details, since, ground(row), proposal(row));
      case SCHEDULED ->
          new TrainingRequest.Scheduled(
              details, since, ground(row), proposal(row), booking(row).orElseThrow());
      case DELIVERED ->
          new TrainingRequest.Delivered(details, since, ground(row), proposal(row), booking(row));
      case WITHDRAWN -> new TrainingRequest.Withdrawn(details, since);
      case DECLINED -> new TrainingRequest.Declined(details, since, row.getString("reason"));
    };
  }

  private static Details details(ResultSet row) throws SQLException {
    return new Details(
        new RequestId(row.getObject("id", UUID.class)),
        new ProgrammeId(row.getObject("programme_id", UUID.class)),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        Optional.ofNullable(row.getObject("grant_id", UUID.class)).map(GrantId::new),
        WishReader.wish(row),
        new PersonId(row.getObject("contact", UUID.class)),
        row.getBoolean("by_account"),
        Moments.read(row, "begun_at"),
        Moments.readIfAny(row, "completed_at"),
        Optional.ofNullable(row.getObject("arrival", Long.class)),
        Moments.readIfAny(row, "confirm_by"));
  }

  private static Ground ground(ResultSet row) throws SQLException {
    return switch (row.getString("ground")) {
      case "FREE" -> new Ground.Free(place(row));
      case "PAID" -> new Ground.Paid();
      default -> new Ground.Advice();
    };
  }

  private static FreePlace place(ResultSet row) throws SQLException {
    return new FreePlace(
        row.getInt("free_period"),
        row.getInt("free_year"),
        row.getInt("free_number"),
        row.getInt("free_quota"));
  }

  private static Optional<Proposal> proposal(ResultSet row) throws SQLException {
    String text = row.getString("proposal");
    return text == null
        ? Optional.empty()
        : Optional.of(
            new Proposal(
                text,
                row.getString("proposed_when"),
                row.getString("proposed_trainer"),
                Moments.read(row, "proposed_at"),
                Moments.readIfAny(row, "accepted_at")));
  }

  private static Optional<Booking> booking(ResultSet row) throws SQLException {
    UUID edition = row.getObject("edition_id", UUID.class);
    return edition == null
        ? Optional.empty()
        : Optional.of(
            new Booking(
                new EditionId(edition),
                row.getInt("places"),
                new NamesDue(
                    Moments.read(row, "names_by"), Notice.valueOf(row.getString("names_notice")))));
  }
}
