package nl.schakel.groups.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.model.GroupTask;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.groups.query.GroupBook.Line;

/** What the API says of groups; the names are a contract. */
interface ParentGroupShapes {

  /** A group to be planned by an agreement. */
  record PlannedGroupShape(
      UUID agreement,
      String language,
      String place,
      int minimum,
      int maximum,
      int meetings,
      LocalDate decision) {}

  /** What may still change of a group. */
  record ArrangedGroupShape(
      String place, int minimum, int maximum, int meetings, LocalDate decision) {}

  /** Why a group is not given. */
  record CancelledGroupShape(String reason) {}

  /** A group, without its people. */
  record ParentGroupShape(
      UUID id,
      UUID agreementId,
      String municipality,
      UUID provider,
      String language,
      State state,
      String place,
      int minimum,
      int maximum,
      int meetings,
      LocalDate decision,
      int parents,
      List<GroupPart> accepted,
      List<GroupTask> tasks,
      Optional<Instant> first) {

    static ParentGroupShape of(Line line, Set<GroupTask> tasks) {
      Plan plan = line.plan();
      Arrangement arrangement = plan.arrangement();
      return new ParentGroupShape(
          plan.id().value(),
          plan.agreement().value(),
          plan.municipality().value(),
          plan.provider().value(),
          plan.language().tag(),
          line.state(),
          arrangement.place(),
          arrangement.minimum(),
          arrangement.maximum(),
          arrangement.meetings(),
          arrangement.decision(),
          plan.parents(),
          line.team().accepted().stream().sorted().toList(),
          tasks.stream().sorted().toList(),
          line.first());
    }
  }
}
