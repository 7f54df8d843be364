package nl.schakel.groups.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/** Somebody is asked to lead a group, to take over one meeting, or to come to one. */
public sealed interface Ask extends AggregateRoot<Ask, AskId> {

  Question question();

  @Override
  default AskId getId() {
    return question().id();
  }

  default AskStep standing() {
    return switch (this) {
      case Open _ -> AskStep.ASKED;
      case Accepted _ -> AskStep.ACCEPTED;
      case Declined _ -> AskStep.DECLINED;
      case Withdrawn _ -> AskStep.WITHDRAWN;
    };
  }

  /**
   * What is asked of whom.
   *
   * @param meeting the only one it is about; empty for a whole group
   * @param organisation for whom a representative comes
   * @param substitution why somebody else leads this meeting; empty when it is no substitution
   */
  record Question(
      AskId id,
      ParentGroupId group,
      Optional<MeetingId> meeting,
      GroupPart part,
      PersonId person,
      Optional<OrganisationId> organisation,
      Optional<String> substitution,
      Instant at)
      implements ValueObject {}

  /** As long as they are counted on, they cannot be somewhere else. */
  sealed interface CountedOn extends Ask {

    Declined decline(String reason, Instant now);

    default Withdrawn withdraw(Instant now) {
      return new Withdrawn(question(), now);
    }
  }

  /** They have not answered. */
  record Open(Question question) implements CountedOn {

    public Accepted accept(Instant now) {
      return new Accepted(question, now);
    }

    @Override
    public Declined decline(String reason, Instant now) {
      return new Declined(question, Optional.of(reason), now);
    }
  }

  /** They come. */
  record Accepted(Question question, Instant at) implements CountedOn {

    /** Something came between. */
    @Override
    public Declined decline(String reason, Instant now) {
      return new Declined(question, Optional.of(reason), now);
    }
  }

  /**
   * They do not come.
   *
   * @param reason empty once it was forgotten
   */
  record Declined(Question question, Optional<String> reason, Instant at) implements Ask {}

  /** They are not needed any more. */
  record Withdrawn(Question question, Instant at) implements Ask {}
}
