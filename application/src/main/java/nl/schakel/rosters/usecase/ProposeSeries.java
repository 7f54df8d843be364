package nl.schakel.rosters.usecase;

import java.time.ZonedDateTime;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupPlanning;
import nl.schakel.groups.GroupPlanning.Slot;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.rosters.model.Dates;
import nl.schakel.rosters.model.SeriesWish;

/**
 * Proposes dates for the meetings of a group that have none, and plans what a coordinator made of
 * them. What is not theirs throws {@link nl.schakel.shared.NotFoundException}.
 */
public interface ProposeSeries {

  Group group(Actor actor, ParentGroupId group);

  /** As many as are missing, within the period of the agreement. Nothing is kept. */
  Dates propose(Actor actor, ParentGroupId group, SeriesWish wish);

  /** Each that can be; planned again, what is there stays as it is. */
  List<Planned> plan(Actor actor, ParentGroupId group, List<Slot> slots);

  /** A group with what was agreed about it. */
  record Group(Course course, Deal deal) {}

  /** What came of one of them. */
  record Planned(ZonedDateTime start, GroupPlanning.Outcome outcome) {}
}
