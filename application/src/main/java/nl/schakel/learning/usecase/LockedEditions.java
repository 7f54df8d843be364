package nl.schakel.learning.usecase;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan.Visibility;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.UnknownEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.shared.NotFoundException;

/** The editions of a form, locked: nobody else gives a place in one of them away meanwhile. */
record LockedEditions(Map<EditionId, Edition> byId) {

  static LockedEditions of(Command command, Editions editions) {
    Map<EditionId, Edition> locked =
        editions.lockPublished(command.editions()).stream()
            .filter(edition -> isOpenTo(command.who(), edition))
            .collect(Collectors.toMap(Edition::getId, Function.identity()));
    Set<EditionId> missing = new HashSet<>(command.editions());
    missing.removeAll(locked.keySet());
    if (!missing.isEmpty()) {
      throw new UnknownEditions(missing);
    }
    return new LockedEditions(locked);
  }

  private static boolean isOpenTo(Who who, Edition edition) {
    return switch (who) {
      case Who.OnBehalf(var coordinator, var _) ->
          coordinator.mayFor(Permission.MANAGE_ENROLMENTS, edition.plan().terms().organiser());
      case Who.Named _, Who.Member _ -> edition.plan().visibility() == Visibility.RESTRICTED;
      case Who.Self _, Who.Newcomer _ -> true;
    };
  }

  Edition get(EditionId id) {
    return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new NotFoundException("edition"));
  }
}
