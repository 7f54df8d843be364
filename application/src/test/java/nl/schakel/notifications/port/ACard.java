package nl.schakel.notifications.port;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.SubmissionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;

/**
 * An enrolment as mails see it: a place online in one theme about trauma, of which one is changed.
 */
public record ACard(EnrolmentCard card) {

  public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  public static final String SENSITIVE = "Gedwongen huwelijk herkennen";
  public static final String NEUTRAL = "Vorming thema 2";

  public static ACard admitted() {
    return new ACard(
        new EnrolmentCard(
            EnrolmentId.next(),
            SubmissionId.next(),
            PersonId.next(),
            new PersonName("Canary Nachtegaal"),
            new EmailAddress("canary.nachtegaal@demo.example"),
            Language.DUTCH,
            false,
            Standing.ADMITTED,
            Cause.SUBMITTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            edition(
                List.of(session("2027-03-25T10:00", false), session("2027-04-01T10:00", false)),
                Optional.empty())));
  }

  public static SessionCard session(String start, boolean cancelled) {
    LocalDateTime local = LocalDateTime.parse(start);
    return new SessionCard(
        SessionId.next(),
        local.atZone(BRUSSELS).toInstant(),
        local.plusMinutes(90).atZone(BRUSSELS).toInstant(),
        BRUSSELS,
        cancelled,
        true);
  }

  private static EditionCard edition(List<SessionCard> sessions, Optional<Place> place) {
    return new EditionCard(
        EditionId.next(),
        new Slug("thema-2"),
        LocalizedText.dutch(SENSITIVE).with(Language.ARABIC, "التعرّف على الزواج القسري"),
        Optional.of(LocalizedText.dutch(NEUTRAL).with(Language.ARABIC, "تدريب ٢")),
        place,
        BRUSSELS,
        sessions);
  }

  public ACard in(Language language) {
    return with(card.standing(), card.cause(), language, card.confirmBy(), card.calendarSequence());
  }

  public ACard standing(Standing standing, Cause cause) {
    return with(standing, cause, card.language(), card.confirmBy(), card.calendarSequence());
  }

  public ACard toConfirmBy(Instant until) {
    return with(
        card.standing(),
        card.cause(),
        card.language(),
        Optional.of(until),
        card.calendarSequence());
  }

  public ACard confirmed() {
    return with(
        card.standing(), card.cause(), card.language(), Optional.empty(), card.calendarSequence());
  }

  public ACard sequence(int sequence) {
    return with(card.standing(), card.cause(), card.language(), card.confirmBy(), sequence);
  }

  public ACard called(String name) {
    return new ACard(copy(new PersonName(name), card.edition()));
  }

  public ACard at(Place place) {
    return new ACard(copy(card.name(), edition(card.edition().sessions(), Optional.of(place))));
  }

  public ACard withSessions(SessionCard... sessions) {
    return new ACard(copy(card.name(), edition(List.of(sessions), card.edition().place())));
  }

  /** The same, but the first session is not held. */
  public ACard withoutFirstSession() {
    List<SessionCard> sessions = new ArrayList<>(card.edition().sessions());
    SessionCard first = sessions.getFirst();
    sessions.set(
        0, new SessionCard(first.id(), first.start(), first.end(), first.zone(), true, false));
    return new ACard(copy(card.name(), edition(sessions, card.edition().place())));
  }

  private ACard with(
      Standing standing,
      Cause cause,
      Language language,
      Optional<Instant> confirmBy,
      int sequence) {
    return new ACard(
        new EnrolmentCard(
            card.id(),
            card.submission(),
            card.person(),
            card.name(),
            card.email(),
            language,
            card.byAccount(),
            standing,
            cause,
            standing == Standing.WAITLISTED ? Optional.of(3) : Optional.empty(),
            confirmBy,
            standing == Standing.OFFERED
                ? Optional.of(Instant.parse("2027-03-01T15:00:00Z"))
                : Optional.empty(),
            sequence,
            card.edition()));
  }

  private EnrolmentCard copy(PersonName name, EditionCard edition) {
    return new EnrolmentCard(
        card.id(),
        card.submission(),
        card.person(),
        name,
        card.email(),
        card.language(),
        card.byAccount(),
        card.standing(),
        card.cause(),
        card.position(),
        card.confirmBy(),
        card.offerUntil(),
        card.calendarSequence(),
        edition);
  }
}
