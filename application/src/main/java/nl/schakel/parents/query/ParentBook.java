package nl.schakel.parents.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Alias;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Opinion.Face;
import nl.schakel.parents.model.Opinion.Help;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Parent.Route;
import nl.schakel.parents.model.Parent.State;
import nl.schakel.parents.model.Presence.Mark;
import nl.schakel.people.PersonId;

/** Parents as they are read; one statement each. */
public interface ParentBook {

  /** In the order in which they were invited, those that wait in the order of the list. */
  List<Line> of(ParentGroupId group);

  Optional<Line> find(ParentId id);

  Roll roll(MeetingId meeting, ParentGroupId group);

  /** What their parents thought and needed; one statement. */
  Map<ParentGroupId, Echo> echoes(Collection<ParentGroupId> groups);

  /** A group of which no parent was ever known is not among them. */
  Map<ParentGroupId, Figures> figures(Collection<ParentGroupId> groups);

  /**
   * A parent.
   *
   * @param place in the waiting list, from 1; 0 for who does not wait
   * @param opined whether they said what they thought
   * @param texts whether they want texts on their phone
   * @param by who invited them; empty for who came by themselves
   */
  record Line(
      ParentId id,
      ParentGroupId group,
      Known known,
      ComeCode code,
      State state,
      int place,
      boolean wantsCall,
      boolean texts,
      boolean opined,
      Route route,
      Optional<PersonId> by) {}

  /**
   * Who was at a meeting.
   *
   * @param heads how many were there, when only that was put down
   * @param needs what was needed, and how often
   * @param version counts its changes
   */
  record Roll(
      List<Entry> entries, Optional<Integer> heads, Map<Need, Integer> needs, long version) {

    public Roll {
      entries = List.copyOf(entries);
      needs = Map.copyOf(needs);
    }

    public long count(Mark mark) {
      return entries.stream().filter(entry -> entry.mark() == mark).count();
    }
  }

  /** One of them. */
  record Entry(ParentId parent, Alias alias, State state, Mark mark) {}

  /** How often each answer was given, and each need told, at all meetings together. */
  record Echo(Map<Face, Integer> faces, Map<Help, Integer> helps, Map<Need, Integer> needs) {

    public static final Echo NONE = new Echo(Map.of(), Map.of(), Map.of());

    public Echo {
      faces = Map.copyOf(faces);
      helps = Map.copyOf(helps);
      needs = Map.copyOf(needs);
    }
  }

  /**
   * Numbers of a group.
   *
   * @param heads how many were at each meeting of which it was put down
   */
  record Figures(
      int invited, int coming, int waiting, int stayingAway, Map<MeetingId, Integer> heads) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, Map.of());

    public Figures {
      heads = Map.copyOf(heads);
    }
  }
}
