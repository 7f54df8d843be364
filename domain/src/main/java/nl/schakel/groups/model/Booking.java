package nl.schakel.groups.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask.CountedOn;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.PlainText;
import org.jmolecules.ddd.types.ValueObject;

/** Somebody or some place is taken for as long as a meeting lasts, and for nothing else then. */
public record Booking(MeetingId meeting, Taken taken, Instant from, Instant until)
    implements ValueObject {

  /** What can be in one place only, or hold one group only. */
  public sealed interface Taken extends ValueObject {

    record Somebody(PersonId person, GroupPart part) implements Taken {}

    /** A place is known by its name in its municipality, however it is spelled. */
    record Room(MunicipalityCode municipality, String place) implements Taken {}

    /** The same for the same person or place, and for nothing else. */
    default String key() {
      return switch (this) {
        case Somebody(var person, var _) -> "person:" + person.value();
        case Room(var municipality, var place) ->
            "place:" + municipality.value() + ":" + plain(place);
      };
    }

    private static String plain(String place) {
      return PlainText.bare(place).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
  }

  /** All that the meetings of a group take: its places, who leads them, who comes. */
  public static List<Booking> of(
      MunicipalityCode municipality, Collection<Meeting> meetings, Collection<Ask> asks) {
    List<Question> counted =
        asks.stream().filter(CountedOn.class::isInstance).map(Ask::question).toList();
    return meetings.stream().flatMap(meeting -> of(municipality, meeting, counted)).toList();
  }

  private static Stream<Booking> of(
      MunicipalityCode municipality, Meeting meeting, List<Question> counted) {
    Stream<Taken> room = Stream.of(new Taken.Room(municipality, meeting.appointment().place()));
    Stream<Taken> leaders =
        Stream.of(GroupPart.TRAINER, GroupPart.KEY_PERSON)
            .flatMap(part -> leader(part, meeting, counted).stream());
    Stream<Taken> guests =
        counted.stream()
            .filter(
                each -> !each.part().leads() && each.meeting().equals(Optional.of(meeting.id())))
            .map(each -> new Taken.Somebody(each.person(), each.part()));
    return Stream.of(room, leaders, guests)
        .flatMap(each -> each)
        .map(
            taken ->
                new Booking(
                    meeting.id(),
                    taken,
                    meeting.appointment().start(),
                    meeting.appointment().end()));
  }

  /** Who substitutes comes instead of who leads all the others. */
  private static Optional<Taken> leader(GroupPart part, Meeting meeting, List<Question> counted) {
    List<Question> all = counted.stream().filter(each -> each.part() == part).toList();
    return all.stream()
        .filter(each -> each.meeting().equals(Optional.of(meeting.id())))
        .findFirst()
        .or(() -> all.stream().filter(each -> each.meeting().isEmpty()).findFirst())
        .map(each -> new Taken.Somebody(each.person(), each.part()));
  }

  public boolean overlaps(Booking other) {
    return taken.key().equals(other.taken.key())
        && from.isBefore(other.until)
        && other.from.isBefore(until);
  }

  /**
   * Two meetings want the same at once.
   *
   * @param wanted what cannot be had
   * @param other what is in its way
   * @param group whose that is
   */
  public record Clash(Booking wanted, Booking other, ParentGroupId group) implements ValueObject {}
}
