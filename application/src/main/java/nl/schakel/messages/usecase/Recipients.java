package nl.schakel.messages.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.Presences;
import nl.schakel.attendance.Presences.Presence;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Selection;
import nl.schakel.messages.model.Selection.Attending;
import nl.schakel.messages.model.Selection.Turnout;
import nl.schakel.shared.usecase.UseCasePart;

/** Who gets a message. */
@UseCasePart
class Recipients {

  private static final Set<Mark> THERE = EnumSet.of(Mark.PRESENT, Mark.PARTLY);
  private static final Set<Mark> NOT_THERE = EnumSet.of(Mark.EXCUSED, Mark.ABSENT);

  private final Enrolled.Lists lists;
  private final Presences presences;

  Recipients(Enrolled.Lists lists, Presences presences) {
    this.lists = lists;
    this.presences = presences;
  }

  List<Enrolled> chosen(Run run, Selection selection) {
    EditionId edition = run.edition().id();
    List<Enrolled> standing =
        lists.of(edition).stream()
            .filter(each -> selection.standings().contains(each.standing()))
            .toList();
    return selection
        .attending()
        .map(attending -> narrowed(standing, turnout(edition, attending)))
        .orElse(standing);
  }

  private Set<EnrolmentId> turnout(EditionId edition, Attending attending) {
    return of(marks(edition, Set.of(attending.session())), attending.turnout());
  }

  /** Nothing follows from a list that is open: until it is closed nobody attended or was absent. */
  List<Enrolled> due(Rule rule, Run run, SessionCard session, Instant now) {
    List<Enrolled> told =
        lists.of(run.edition().id()).stream()
            .filter(each -> each.standing() == Standing.ADMITTED)
            .filter(each -> rule.isDue(session, each.since(), now))
            .toList();
    if (told.isEmpty() || rule.audience().isKnownBefore()) {
      return told;
    }
    Set<SessionId> sessions = spoken(rule, run, session);
    return presences.closings(run.edition().id()).keySet().containsAll(sessions)
        ? narrowed(told, of(marks(run.edition().id(), sessions), turnout(rule.audience())))
        : List.of();
  }

  private static Set<SessionId> spoken(Rule rule, Run run, SessionCard session) {
    return rule.timing().about(run.edition(), session).stream()
        .map(SessionCard::id)
        .collect(toSet());
  }

  private static Turnout turnout(Audience audience) {
    return switch (audience) {
      case ATTENDED -> Turnout.PRESENT;
      case ABSENT -> Turnout.ABSENT;
      case ADMITTED -> throw new IllegalArgumentException("whoever was admitted, came or not");
    };
  }

  private Map<EnrolmentId, Set<Mark>> marks(EditionId edition, Collection<SessionId> sessions) {
    return presences.of(edition).stream()
        .filter(presence -> sessions.contains(presence.session()))
        .collect(groupingBy(Presence::enrolment, mapping(Presence::mark, toSet())));
  }

  /** Who was there once was there; who was missed everywhere was not. */
  private static Set<EnrolmentId> of(Map<EnrolmentId, Set<Mark>> marks, Turnout turnout) {
    return marks.entrySet().stream()
        .filter(
            each ->
                switch (turnout) {
                  case PRESENT -> has(each.getValue(), THERE);
                  case ABSENT -> has(each.getValue(), NOT_THERE) && !has(each.getValue(), THERE);
                })
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private static boolean has(Set<Mark> marks, Set<Mark> any) {
    return marks.stream().anyMatch(any::contains);
  }

  private static List<Enrolled> narrowed(List<Enrolled> all, Set<EnrolmentId> to) {
    return all.stream().filter(each -> to.contains(each.who().enrolment())).toList();
  }
}
