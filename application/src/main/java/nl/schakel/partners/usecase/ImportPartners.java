package nl.schakel.partners.usecase;

import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.partners.model.Expertise;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;

/** Puts many partners into the directory at once, or what a list says anew of those in it. */
public interface ImportPartners {

  /**
   * Looks what would happen, and changes nothing.
   *
   * @throws nl.schakel.shared.NotFoundException for who may not keep the directory
   */
  Plan plan(Actor actor, List<Row> rows);

  /** Does it, if every row is well; otherwise nothing. */
  Plan carryOut(Actor actor, List<Row> rows);

  /**
   * A line of the list. What it does not tell, such as services and contact points, stays as it is.
   *
   * @param number of the line, for who has to mend it
   */
  record Row(
      int number,
      OrganisationId organisation,
      String about,
      Set<Area> areas,
      Set<Language> languages,
      List<Expertise> expertise) {

    public Row {
      areas = Set.copyOf(areas);
      languages = Set.copyOf(languages);
      expertise = List.copyOf(expertise);
    }
  }

  /** What becomes of each line, in their order. */
  record Plan(List<Step> steps) {

    public Plan {
      steps = List.copyOf(steps);
    }

    public boolean isWell() {
      return steps.stream().allMatch(step -> step.fate().isWell());
    }

    public long count(Fate fate) {
      return steps.stream().filter(step -> step.fate() == fate).count();
    }
  }

  /** One line, and what becomes of it. */
  record Step(int number, OrganisationId organisation, Fate fate) {}

  /** What can become of a line. */
  enum Fate {
    LISTED,
    REVISED,
    UNCHANGED,
    /** An earlier line is about the same organisation. */
    TWICE,
    /** It is no longer an organisation of its own. */
    PART_OF_ANOTHER;

    boolean isWell() {
      return switch (this) {
        case LISTED, REVISED, UNCHANGED -> true;
        case TWICE, PART_OF_ANOTHER -> false;
      };
    }
  }
}
