package nl.schakel.evaluation.model;

import java.time.Instant;
import java.util.List;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;

/** What a test asks of those who attended. */
public final class ASurvey {

  public static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  public static final Question USEFUL = question(Kind.SCALE, "Kun je het gebruiken?");
  public static final Question BETTER = question(Kind.TEXT, "Wat kan beter?");

  private ASurvey() {}

  public static Survey asking(int people) {
    return of(EditionId.next(), people);
  }

  public static Survey of(EditionId edition, int people) {
    return new Survey(
        edition,
        ProgrammeId.next(),
        OrganisationId.next(),
        List.of(USEFUL, BETTER),
        NOW.plusSeconds(86_400),
        people,
        0);
  }

  public static Question question(Kind kind, String dutch) {
    return Question.ask(kind, LocalizedText.dutch(dutch));
  }
}
