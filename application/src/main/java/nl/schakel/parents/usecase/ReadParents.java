package nl.schakel.parents.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.query.ParentBook.Echo;
import nl.schakel.parents.query.ParentBook.Figures;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.parents.query.ParentBook.Roll;

/**
 * Shows parents to who invites them or leads their group, and numbers to the municipality. What is
 * another one's throws {@link nl.schakel.shared.NotFoundException}.
 */
public interface ReadParents {

  /** The groups that go on for which somebody invites or which they lead. */
  List<Overview> mine(Actor actor);

  /** The parents of a group, with their names. */
  Sheet sheet(Actor actor, ParentGroupId group);

  /** Who is at a meeting, with their names. */
  Sitting sitting(Actor actor, MeetingId meeting);

  /** Groups that were agreed with or are given by the reader's organisation: numbers only. */
  List<Overview> figures(Actor actor);

  /**
   * A group with numbers.
   *
   * @param invites whether this reader invites parents to it
   * @param leads whether this reader puts down who is there
   */
  record Overview(Series series, Figures figures, Echo echo, boolean invites, boolean leads) {}

  /**
   * A group with its parents.
   *
   * @param reader who invites to it or coordinates it
   */
  record Sheet(Series series, List<Line> parents, Echo echo, Actor reader) {

    public Sheet {
      parents = List.copyOf(parents);
    }

    public Optional<Line> parent(ParentId id) {
      return parents.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What is known of a parent changes only who invited them, or who coordinates. */
    public boolean mayCorrect(Line line) {
      return Owning.isOwn(reader, series, line.by());
    }
  }

  /** A meeting with who is there. */
  record Sitting(Series series, Gathering meeting, Roll roll) {}
}
