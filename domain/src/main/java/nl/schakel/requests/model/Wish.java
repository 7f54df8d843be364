package nl.schakel.requests.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.MunicipalityCode;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What an organisation asks for. A draft may leave out what {@link #missing} names.
 *
 * @param organisation what it calls itself
 * @param goals what its staff want to learn, or what it wants to know
 * @param people how many would take part
 * @param whenFull what to do when no free training is left
 */
public record Wish(
    Kind kind,
    String organisation,
    OrganisationKind organisationKind,
    Optional<String> goals,
    Optional<Theme> theme,
    Optional<Integer> people,
    Optional<MunicipalityCode> municipality,
    Optional<String> wishes,
    WhenFull whenFull)
    implements ValueObject {

  public static final int LONGEST = 2_000;
  public static final int MOST_PEOPLE = 500;

  /** What is wanted. */
  public enum Kind {
    TRAINING,
    /** A municipality wonders which training fits, or has a question of policy. */
    ADVICE
  }

  /** What it should be about. */
  public enum Theme {
    BASIC,
    FORCED_MARRIAGE,
    LGBT,
    OTHER
  }

  /** What to do when no free training is left this year. */
  public enum WhenFull {
    WAIT,
    PAY
  }

  /** What a complete request still lacks. */
  public enum Part {
    GOALS,
    THEME,
    PEOPLE,
    MUNICIPALITY
  }

  public List<Part> missing() {
    return kind == Kind.ADVICE
        ? Stream.of(Part.GOALS).filter(_ -> goals.isEmpty()).toList()
        : Stream.of(
                goals.isEmpty() ? Part.GOALS : null,
                theme.isEmpty() ? Part.THEME : null,
                people.isEmpty() ? Part.PEOPLE : null,
                municipality.isEmpty() ? Part.MUNICIPALITY : null)
            .flatMap(Stream::ofNullable)
            .toList();
  }

  public boolean isComplete() {
    return missing().isEmpty();
  }

  @Override
  public String toString() {
    return "Wish[" + kind + "]";
  }
}
