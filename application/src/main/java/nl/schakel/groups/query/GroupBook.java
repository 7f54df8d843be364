package nl.schakel.groups.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.model.GroupTask.Standing;
import nl.schakel.groups.model.Leader;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.groups.model.Team;
import nl.schakel.people.OrganisationId;

/** Groups as the coordinators of their providers read them. */
public interface GroupBook {

  /** Those that meet last first; at most five hundred. */
  List<Line> of(Collection<OrganisationId> providers);

  Optional<Sheet> find(ParentGroupId id);

  /** Who leads groups for these. */
  List<Leader> leaders(Collection<OrganisationId> providers);

  /**
   * One in the list.
   *
   * @param first when its first meeting begins
   * @param last when its last meeting ends
   */
  record Line(Plan plan, State state, Team team, Optional<Instant> first, Optional<Instant> last) {

    public Standing standing() {
      return new Standing(state, plan.arrangement(), plan.parents(), team, first, last);
    }
  }

  /**
   * One of them with its meetings and its people.
   *
   * @param reason why it was cancelled
   */
  record Sheet(Line line, Optional<String> reason, List<Dated> meetings, List<Asked> asked) {

    public Sheet {
      meetings = List.copyOf(meetings);
      asked = List.copyOf(asked);
    }

    public Plan plan() {
      return line.plan();
    }
  }

  /** A meeting. */
  record Dated(MeetingId id, Appointment appointment, long version) {}

  /**
   * Somebody who was asked.
   *
   * @param reason of who declined
   */
  record Asked(Question question, AskStep standing, Optional<String> reason) {

    public boolean isCountedOn() {
      return standing == AskStep.ASKED || standing == AskStep.ACCEPTED;
    }
  }
}
