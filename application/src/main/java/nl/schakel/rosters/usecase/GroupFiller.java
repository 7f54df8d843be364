package nl.schakel.rosters.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupPlanning;
import nl.schakel.groups.GroupPlanning.Outcome;
import nl.schakel.groups.GroupPlanning.Slot;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.model.Plan.Applied;
import nl.schakel.rosters.model.Plan.Line;
import nl.schakel.rosters.model.Plan.Part;
import nl.schakel.rosters.model.Plan.Refused;
import nl.schakel.rosters.model.PlanJob.Wishes;

/** Gives a group what was proposed for it, and says what it could not get. */
record GroupFiller(GroupPlanning planning) {

  Applied fill(Actor actor, ParentGroupId group, Wishes wishes, Line line) {
    List<Refused> refused = new ArrayList<>();
    line.starts()
        .forEach(
            start ->
                note(
                    planning.meet(actor, group, slot(wishes, line, start)),
                    Part.MEETING,
                    Optional.of(start),
                    refused));
    lead(actor, group, GroupPart.TRAINER, line.trainer(), refused);
    lead(actor, group, GroupPart.KEY_PERSON, line.keyPerson(), refused);
    return new Applied(refused);
  }

  private static Slot slot(Wishes wishes, Line line, Instant start) {
    return new Slot(
        start,
        Duration.ofMinutes(wishes.minutes()),
        wishes.zone(),
        place(wishes, line),
        wishes.childcare());
  }

  private void lead(
      Actor actor,
      ParentGroupId group,
      GroupPart part,
      Optional<PersonId> person,
      List<Refused> refused) {
    person.ifPresent(
        who ->
            note(
                planning.lead(actor, group, part, who),
                Part.valueOf(part.name()),
                Optional.empty(),
                refused));
  }

  private static void note(
      Outcome outcome, Part part, Optional<Instant> start, List<Refused> refused) {
    if (outcome instanceof Outcome.Refused(var why, var _)) {
      refused.add(new Refused(part, start, why));
    }
  }

  static String place(Wishes wishes, Line line) {
    return line.place().orElseGet(() -> wishes.places().getFirst());
  }
}
