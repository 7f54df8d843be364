package nl.schakel.learning.model;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.EditionPlan.Venue;
import nl.schakel.learning.model.EditionPlan.Visibility;
import nl.schakel.shared.Language;

/** An edition as tests need it: a theme of S2, but for what the test says of it. */
public record APlan(
    EditionId id,
    Terms terms,
    Optional<Instant> opens,
    Optional<Instant> closes,
    List<Session> sessions,
    WaitingListPolicy waitingList,
    boolean reviewHoldsSeat,
    Visibility visibility) {

  /** On one day, two sessions of an hour and a half, online. */
  public static APlan on(LocalDate day) {
    return openEnded()
        .with(List.of(session(day, "10:00", "11:30"), session(day, "13:00", "14:30")));
  }

  /** Without sessions, to be followed at any time. */
  public static APlan openEnded() {
    return new APlan(
        EditionId.next(),
        FourThemes.terms(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new WaitingListPolicy.Automatic(),
        false,
        Visibility.PUBLIC);
  }

  public static Session session(LocalDate day, String from, String until) {
    Function<String, Instant> at =
        time -> day.atTime(LocalTime.parse(time)).atZone(FourThemes.BRUSSELS).toInstant();
    return new Session(
        SessionId.next(),
        at.apply(from),
        at.apply(until),
        FourThemes.BRUSSELS,
        Optional.of(URI.create("https://meet.example/" + day)),
        1,
        false);
  }

  public APlan with(List<Session> other) {
    return new APlan(id, terms, opens, closes, other, waitingList, reviewHoldsSeat, visibility);
  }

  public APlan of(Terms other) {
    return new APlan(id, other, opens, closes, sessions, waitingList, reviewHoldsSeat, visibility);
  }

  public APlan opening(Instant from, Instant until) {
    return new APlan(
        id,
        terms,
        Optional.of(from),
        Optional.of(until),
        sessions,
        waitingList,
        reviewHoldsSeat,
        visibility);
  }

  public APlan offering(int hours) {
    return new APlan(
        id,
        terms,
        opens,
        closes,
        sessions,
        new WaitingListPolicy.TimedOffer(hours),
        reviewHoldsSeat,
        visibility);
  }

  public APlan reviewHoldingSeat() {
    return new APlan(id, terms, opens, closes, sessions, waitingList, true, visibility);
  }

  public APlan restricted() {
    return new APlan(
        id, terms, opens, closes, sessions, waitingList, reviewHoldsSeat, Visibility.RESTRICTED);
  }

  public Edition.Open open(int capacity) {
    return draft(capacity).publish();
  }

  public Edition.Draft draft(int capacity) {
    return new Edition.Draft(plan(), Seats.empty(capacity));
  }

  public EditionPlan plan() {
    return new EditionPlan(
        id,
        terms,
        Language.DUTCH,
        new Venue.Online(),
        0,
        opens,
        closes,
        sessions,
        FourThemes.BRUSSELS,
        waitingList,
        reviewHoldsSeat,
        EditionPlan.LINK_DAYS_BEFORE,
        visibility,
        0);
  }
}
