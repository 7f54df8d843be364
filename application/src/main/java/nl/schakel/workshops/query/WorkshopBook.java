package nl.schakel.workshops.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Proposal;
import nl.schakel.workshops.model.Votes;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Round;

/** Workshops as who leads them reads them. */
public interface WorkshopBook {

  /** The last first. */
  List<Heading> of(Collection<OrganisationId> keepers);

  Optional<Sheet> find(WorkshopId id);

  /** How far a workshop is. */
  enum Phase {
    PLANNED,
    FIRST_VOTE,
    SECOND_VOTE,
    CONCLUDED,
    CANCELLED;

    public boolean hasBegun() {
      return switch (this) {
        case FIRST_VOTE, SECOND_VOTE, CONCLUDED -> true;
        case PLANNED, CANCELLED -> false;
      };
    }
  }

  /**
   * One in the list.
   *
   * @param code on the wall while it is open
   * @param findings of what was concluded
   */
  record Heading(Plan plan, Phase phase, Optional<String> code, Optional<String> findings) {

    public static Heading of(Workshop workshop) {
      Plan plan = workshop.plan();
      Optional<String> none = Optional.empty();
      return switch (workshop) {
        case Workshop.Planned _ -> new Heading(plan, Phase.PLANNED, none, none);
        case Workshop.Open(var _, var code, var round) ->
            new Heading(
                plan,
                round == Round.BEFORE ? Phase.FIRST_VOTE : Phase.SECOND_VOTE,
                Optional.of(code.value()),
                none);
        case Workshop.Concluded(var _, var findings, var _) ->
            new Heading(plan, Phase.CONCLUDED, none, Optional.of(findings));
        case Workshop.Cancelled _ -> new Heading(plan, Phase.CANCELLED, none, none);
      };
    }
  }

  /**
   * One of them with all that is in it.
   *
   * @param phones how many voted in the round that is open, or in the last one
   */
  record Sheet(Heading heading, Votes votes, int phones, List<Proposal> proposals) {

    public Sheet {
      proposals = List.copyOf(proposals);
    }

    public Plan plan() {
      return heading.plan();
    }
  }
}
