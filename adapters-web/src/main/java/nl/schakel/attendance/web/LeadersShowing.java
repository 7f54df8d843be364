package nl.schakel.attendance.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Role;
import nl.schakel.attendance.model.Substitution;
import nl.schakel.attendance.query.LeaderBook;
import nl.schakel.attendance.usecase.ReadAttendance;
import nl.schakel.attendance.usecase.ReadAttendance.Overview;
import nl.schakel.learning.EditionId;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import org.springframework.stereotype.Component;

/** Puts together who leads, who could, and how the lists stand. */
@Component
class LeadersShowing {

  private final ReadAttendance reading;
  private final LeaderBook leaders;
  private final Role.Holders roles;
  private final People people;

  LeadersShowing(ReadAttendance reading, LeaderBook leaders, Role.Holders roles, People people) {
    this.reading = reading;
    this.leaders = leaders;
    this.roles = roles;
    this.people = people;
  }

  LeadersPage page(Actor actor, EditionId edition) {
    Overview overview = reading.overview(actor, edition);
    List<PersonId> leading = leaders.leaders(List.of(edition)).getOrDefault(edition, List.of());
    List<Substitution> substitutions = leaders.substitutions(List.of(edition));
    Set<PersonId> trainers = roles.anywhere(Role.TRAINER);
    var names = people.cards(everybody(leading, substitutions, trainers));
    List<PersonCard> candidates =
        trainers.stream()
            .filter(names::containsKey)
            .map(names::get)
            .sorted(Comparator.comparing(card -> card.name().value()))
            .toList();
    return LeadersPage.of(overview, leading, substitutions, names, candidates);
  }

  private static Set<PersonId> everybody(
      Collection<PersonId> leading,
      Collection<Substitution> substitutions,
      Collection<PersonId> trainers) {
    Set<PersonId> all = new LinkedHashSet<>(leading);
    substitutions.forEach(each -> all.addAll(List.of(each.absent(), each.substitute())));
    all.addAll(trainers);
    return all;
  }
}
