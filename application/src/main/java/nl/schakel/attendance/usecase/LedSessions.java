package nl.schakel.attendance.usecase;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.attendance.Leaders;
import nl.schakel.attendance.LedAgenda;
import nl.schakel.attendance.model.Substitution;
import nl.schakel.attendance.query.LeaderBook;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.ApplicationService;

/** The sessions that somebody leads: those of their editions, and those where they stand in. */
@ApplicationService
class LedSessions implements LedAgenda {

  private final Leaders leaders;
  private final LeaderBook book;
  private final Runs runs;

  LedSessions(Leaders leaders, LeaderBook book, Runs runs) {
    this.leaders = leaders;
    this.book = book;
    this.runs = runs;
  }

  @Override
  public List<Led> of(PersonId person) {
    List<EditionId> editions = leaders.editionsOf(person);
    Set<EditionId> wholly =
        book.leaders(editions).entrySet().stream()
            .filter(entry -> entry.getValue().contains(person))
            .map(java.util.Map.Entry::getKey)
            .collect(toSet());
    List<Substitution> substitutions = book.substitutions(editions);
    Set<SessionId> away = sessions(substitutions.stream().filter(s -> s.absent().equals(person)));
    Set<SessionId> standingIn =
        sessions(substitutions.stream().filter(s -> s.substitute().equals(person)));
    return runs.of(editions).stream()
        .flatMap(run -> parts(run, wholly.contains(run.edition().id()), away, standingIn))
        .toList();
  }

  private static Stream<Led> parts(
      Run run, boolean wholly, Set<SessionId> away, Set<SessionId> standingIn) {
    return run.edition().sessions().stream()
        .filter(session -> !session.cancelled())
        .filter(
            session ->
                standingIn.contains(session.id()) || (wholly && !away.contains(session.id())))
        .map(session -> new Led(run, session, standingIn.contains(session.id())));
  }

  private static Set<SessionId> sessions(Stream<Substitution> substitutions) {
    return substitutions.map(Substitution::session).collect(toSet());
  }
}
