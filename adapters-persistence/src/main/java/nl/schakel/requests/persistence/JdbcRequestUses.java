package nl.schakel.requests.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses;
import nl.schakel.learning.TailorMade;
import nl.schakel.learning.TailorMade.Offer;
import nl.schakel.places.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The free trainings that a grant paid for, by programme and year. Nobody reads whose. */
@Repository
class JdbcRequestUses implements GrantUses {

  private static final String USES =
      """
      select programme_id, free_year, count(*) as n from requests.request
      where grant_id = :grant and free_number is not null
      group by programme_id, free_year order by free_year desc, programme_id
      """;

  private final JdbcClient jdbc;
  private final TailorMade programmes;
  private final Clock clock;

  JdbcRequestUses(JdbcClient jdbc, TailorMade programmes, Clock clock) {
    this.jdbc = jdbc;
    this.programmes = programmes;
    this.clock = clock;
  }

  private record Given(UUID programme, int year, int count) {}

  @Override
  public List<Use> of(GrantId grant) {
    List<Offer> offers = programmes.paidBy(grant);
    if (offers.isEmpty()) {
      return List.of();
    }
    List<Given> given =
        jdbc.sql(USES)
            .param("grant", grant.value())
            .query(
                (row, _) ->
                    new Given(
                        row.getObject("programme_id", UUID.class),
                        row.getInt("free_year"),
                        row.getInt("n")))
            .list();
    return offers.stream().flatMap(offer -> uses(offer, given)).toList();
  }

  private Stream<Use> uses(Offer offer, List<Given> given) {
    Predicate<Given> its = each -> each.programme().equals(offer.id().value());
    return given.stream().noneMatch(its)
        ? Stream.of(use(offer, LocalDate.now(clock.withZone(WorkingDays.ZONE)).getYear(), 0))
        : given.stream().filter(its).map(each -> use(offer, each.year(), each.count()));
  }

  private static Use use(Offer offer, int year, int count) {
    String address = "/programmes/" + offer.slug().value();
    return new Use(offer.title(), address, Kind.FREE_TRAININGS, year, count);
  }
}
