package nl.schakel.requests.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.Grants.Allowance;
import nl.schakel.agreements.Grants.Allowances;
import nl.schakel.learning.TailorMade.Demand;
import nl.schakel.learning.TailorMade.Room;
import nl.schakel.places.WorkingDays;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Tally;
import org.springframework.stereotype.Repository;

/** How many free trainings there are, and how many are given. */
@Repository
class JdbcDemand implements Demand {

  private final Allowances allowances;
  private final RequestBook book;
  private final Clock clock;

  JdbcDemand(Allowances allowances, RequestBook book, Clock clock) {
    this.allowances = allowances;
    this.book = book;
    this.clock = clock;
  }

  @Override
  public Optional<Room> room(GrantId grant) {
    LocalDate today = LocalDate.now(clock.withZone(WorkingDays.ZONE));
    return allowances
        .of(grant, Kind.FREE_TRAININGS, today)
        .map(allowance -> room(allowance, book.tally(grant), today.getYear()));
  }

  private static Room room(Allowance allowance, Tally tally, int year) {
    int given = allowance.everyYear() ? tally.given().getOrDefault(year, 0) : tally.total();
    return new Room(given, allowance.number(), tally.waiting());
  }
}
