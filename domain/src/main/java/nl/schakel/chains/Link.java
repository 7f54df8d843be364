package nl.schakel.chains;

import java.util.List;
import java.util.Optional;
import nl.schakel.partners.ServiceId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import org.jmolecules.ddd.types.ValueObject;

/**
 * One link of a chain: from whoever notices to a service that can help, with when, when not, and
 * what instead.
 *
 * @param criteria in the order in which they are asked
 * @param alternatives where to go when this link cannot be taken
 */
public record Link(
    LinkId id,
    Origin from,
    Kind kind,
    Target to,
    List<Criterion> criteria,
    List<Alternative> alternatives)
    implements ValueObject {

  public Link {
    criteria = List.copyOf(criteria);
    alternatives = List.copyOf(alternatives);
  }

  /** Whether one asks there before one goes on, or instead of it. */
  public boolean leadsToAdvice() {
    return switch (kind) {
      case DISCUSS, CONSULT -> true;
      case SIGNAL, WARM_REFER, SUPPORT_BESIDE, FEEDBACK, AFTERCARE, REFER_BACK ->
          to.part() == Part.ADVICE_ONLY;
    };
  }

  /**
   * Whether this organisation can refer somebody over it. Who only advises gets questions, a bridge
   * receives no data, and nobody refers to itself.
   */
  public boolean canBeTakenBy(OrganisationId organisation) {
    boolean begins =
        switch (from) {
          case Origin.Anybody _ -> true;
          case Origin.Party(var party) -> party.equals(organisation);
        };
    return begins && takesIn() && !to.partner().equals(organisation);
  }

  private boolean takesIn() {
    boolean refers =
        switch (kind) {
          case WARM_REFER, SUPPORT_BESIDE, AFTERCARE, REFER_BACK -> true;
          case SIGNAL, DISCUSS, CONSULT, FEEDBACK -> false;
        };
    return refers && (to.part() == Part.PRIMARY || to.part() == Part.ALTERNATIVE);
  }

  /** Where it begins. */
  public sealed interface Origin extends ValueObject {

    /** With everybody who has this function in the municipality. */
    record Anybody(Function function) implements Origin {}

    /** With one organisation. */
    record Party(OrganisationId organisation) implements Origin {}
  }

  /** What somebody is to a family. */
  public enum Function {
    PROFESSIONAL,
    SUPPORT_WORKER,
    DISTRICT_TEAM,
    SCHOOL,
    GENERAL_PRACTICE,
    KEY_PERSON
  }

  /** What one does over it. */
  public enum Kind {
    SIGNAL,
    DISCUSS,
    CONSULT,
    WARM_REFER,
    SUPPORT_BESIDE,
    FEEDBACK,
    AFTERCARE,
    REFER_BACK
  }

  /**
   * Where it leads.
   *
   * @param service one of the partner's; empty when it is the partner as such
   */
  public record Target(OrganisationId partner, Optional<ServiceId> service, Part part)
      implements ValueObject {}

  /** What the partner is to the chain. */
  public enum Part {
    PRIMARY,
    ALTERNATIVE,
    ADVICE_ONLY,
    /** Lowers the threshold, and receives no data. */
    BRIDGE,
    INTRODUCER
  }

  /**
   * A question before somebody takes it.
   *
   * @param number within the link, from 1; a decline names it
   * @param instead what to do when it excludes
   */
  public record Criterion(
      int number, Force force, LocalizedText text, Optional<LocalizedText> instead)
      implements ValueObject {}

  /** What follows from a criterion. */
  public enum Force {
    REQUIRED,
    /** When not to refer. */
    EXCLUDING,
    ADVISORY
  }

  /**
   * Another link for when this one cannot be taken.
   *
   * @param days with {@link Occasion#WAIT_OVER}: a longer wait than this
   */
  public record Alternative(Occasion occasion, Optional<Integer> days, LinkId instead)
      implements ValueObject {

    public Alternative {
      if (days.isPresent() != (occasion == Occasion.WAIT_OVER)) {
        throw new IllegalArgumentException("only a wait is counted in days");
      }
    }
  }

  /** When a link cannot be taken. */
  public enum Occasion {
    WAIT_OVER,
    LANGUAGE_MISSING,
    CLIENT_REFUSES,
    CLOSED,
    OUT_OF_AREA,
    DO_NOT_INVOLVE
  }
}
