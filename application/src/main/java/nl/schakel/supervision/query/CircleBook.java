package nl.schakel.supervision.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Circle.Details;

/** Circles for their coordinators and members. However many: a constant number of questions. */
public interface CircleBook {

  Optional<Sheet> find(CircleId id);

  /** Those that go on first, by name. */
  Page<Sheet> of(Collection<OrganisationId> organisers, PageRequest page);

  /** Those that go on, by name. */
  List<Sheet> goingOf(Collection<OrganisationId> organisers);

  /** Where this person is a member now, or leads the conversation, and that go on; by name. */
  List<Sheet> of(PersonId person);

  /** Where a circle stands. */
  enum State {
    FORMING,
    MEETING,
    ENDED
  }

  /** A circle as its readers see it. */
  record Sheet(Details details, State state) {

    public static Sheet of(Circle circle) {
      return new Sheet(
          circle.details(),
          switch (circle) {
            case Circle.Forming _ -> State.FORMING;
            case Circle.Meeting _ -> State.MEETING;
            case Circle.Ended _ -> State.ENDED;
          });
    }

    public boolean isGoing() {
      return state != State.ENDED;
    }
  }
}
