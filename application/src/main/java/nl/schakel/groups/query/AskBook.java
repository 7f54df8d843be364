package nl.schakel.groups.query;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.AskId;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.groups.query.GroupBook.Asked;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.people.PersonId;

/** What people are asked for groups, as they read it themselves. */
public interface AskBook {

  Optional<Request> find(AskId id);

  /** The last asked first. */
  List<Request> of(PersonId person);

  /**
   * What is asked.
   *
   * @param meetings for which ones
   */
  record Request(Asked asked, Plan plan, State state, List<Dated> meetings) {

    public Request {
      meetings = List.copyOf(meetings);
    }

    /** Whether an answer still makes a difference. */
    public boolean isOpen() {
      return asked.isCountedOn() && state != State.COMPLETED && state != State.CANCELLED;
    }
  }
}
