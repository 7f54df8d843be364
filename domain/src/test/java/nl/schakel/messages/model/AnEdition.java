package nl.schakel.messages.model;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** An edition in Brussels with sessions of two hours. */
public final class AnEdition {

  public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  private AnEdition() {}

  public static SessionCard session(String start) {
    var begin = LocalDateTime.parse(start).atZone(BRUSSELS).toInstant();
    return new SessionCard(
        SessionId.next(), begin, begin.plus(Duration.ofHours(2)), BRUSSELS, false, false);
  }

  public static SessionCard cancelled(SessionCard session) {
    return new SessionCard(
        session.id(), session.start(), session.end(), session.zone(), true, false);
  }

  public static Run run(SessionCard... sessions) {
    List<SessionCard> all = Stream.of(sessions).toList();
    return new Run(
        ProgrammeId.next(),
        OrganisationId.next(),
        new EditionCard(
            EditionId.next(),
            new Slug("stress"),
            LocalizedText.dutch("Stress en coping"),
            Optional.empty(),
            Optional.of(new Place("Stadhuis", "Grote Markt 1, Voorbeeldstad")),
            BRUSSELS,
            all));
  }
}
