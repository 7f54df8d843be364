package nl.schakel.attendance.persistence;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Standing;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody was where they were never admitted. */
@Component
class MarkInvariant implements InvariantCheck {

  private final JdbcClient jdbc;
  private final Runs runs;
  private final EnrolmentCards cards;

  MarkInvariant(JdbcClient jdbc, Runs runs, EnrolmentCards cards) {
    this.jdbc = jdbc;
    this.runs = runs;
    this.cards = cards;
  }

  @Override
  public String name() {
    return "MARKS_OF_PARTICIPANTS";
  }

  @Override
  public List<Violation> violations() {
    return jdbc
        .sql("select distinct edition from attendance.mark where person is not null")
        .query((row, _) -> new EditionId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .flatMap(this::violations)
        .limit(MAXIMUM)
        .toList();
  }

  private Stream<Violation> violations(EditionId edition) {
    Set<EnrolmentId> participants =
        runs.participants(edition).stream().map(Participant::enrolment).collect(toSet());
    return jdbc
        .sql(
            "select distinct enrolment from attendance.mark"
                + " where edition = :edition and person is not null")
        .param("edition", edition.value())
        .query((row, _) -> MarkColumns.enrolment(row))
        .list()
        .stream()
        .filter(enrolment -> !participants.contains(enrolment))
        .filter(enrolment -> !wasAdmitted(cards.find(enrolment), edition))
        .map(enrolment -> new Violation("MARK_OF_A_STRANGER", enrolment.value()));
  }

  /** Who left after the first session was there all the same. */
  private static boolean wasAdmitted(Optional<EnrolmentCard> card, EditionId edition) {
    return card.filter(found -> found.edition().id().equals(edition))
        .map(EnrolmentCard::standing)
        .filter(standing -> standing == Standing.ADMITTED || standing == Standing.CANCELLED)
        .isPresent();
  }
}
