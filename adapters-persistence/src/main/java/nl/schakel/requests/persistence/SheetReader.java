package nl.schakel.requests.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.model.Proposal;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.Declined;
import nl.schakel.requests.model.TrainingRequest.Delivered;
import nl.schakel.requests.model.TrainingRequest.InConsultation;
import nl.schakel.requests.model.TrainingRequest.Scheduled;
import nl.schakel.requests.query.RequestBook.Sheet;
import org.springframework.jdbc.core.RowMapper;

/** Reads requests for who only looks at them. */
final class SheetReader implements RowMapper<Sheet> {

  private static final RequestReader REQUESTS = new RequestReader();

  @Override
  public Sheet mapRow(ResultSet row, int number) throws SQLException {
    TrainingRequest request = REQUESTS.mapRow(row, number);
    return new Sheet(
        request.details(),
        request.standing(),
        request.ground(),
        proposal(request),
        booking(request),
        request instanceof Declined declined ? Optional.of(declined.reason()) : Optional.empty(),
        Optional.ofNullable(row.getObject("position", Integer.class)));
  }

  static Optional<Proposal> proposal(TrainingRequest request) {
    return switch (request) {
      case InConsultation talk -> talk.proposal();
      case Scheduled planned -> planned.proposal();
      case Delivered delivered -> delivered.proposal();
      case TrainingRequest _ -> Optional.empty();
    };
  }

  static Optional<Booking> booking(TrainingRequest request) {
    return switch (request) {
      case Scheduled planned -> Optional.of(planned.booking());
      case Delivered delivered -> delivered.booking();
      case TrainingRequest _ -> Optional.empty();
    };
  }
}
