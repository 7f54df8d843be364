package nl.schakel.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.places.Happenings.Kind;
import nl.schakel.places.Happenings.Room;
import nl.schakel.places.Happenings.When.AllDay;
import nl.schakel.places.Happenings.When.Hours;
import nl.schakel.places.Happenings.Where.Online;
import nl.schakel.places.Happenings.Where.Somewhere;
import nl.schakel.shared.Slug;

/**
 * Something that takes place.
 *
 * @param day on which it begins, there
 * @param start empty where only the day is known
 * @param path of its page
 */
record PublicEvent(
    String key,
    Kind kind,
    Map<String, String> title,
    LocalDate day,
    Optional<Instant> start,
    Optional<Instant> end,
    Optional<String> timeZone,
    boolean online,
    Optional<String> venue,
    Optional<String> municipality,
    List<String> topics,
    String language,
    Optional<Room> availability,
    Optional<Integer> number,
    Optional<Integer> total,
    String path) {

  static PublicEvent of(Happening each) {
    Optional<Hours> hours =
        switch (each.when()) {
          case AllDay _ -> Optional.empty();
          case Hours known -> Optional.of(known);
        };
    Somewhere place =
        switch (each.where()) {
          case Online _ -> new Somewhere(Optional.empty(), Optional.empty());
          case Somewhere known -> known;
        };
    return new PublicEvent(
        each.key(),
        each.kind(),
        each.title().texts().entrySet().stream()
            .collect(Collectors.toMap(text -> text.getKey().tag(), Map.Entry::getValue)),
        each.when().day(),
        hours.map(Hours::start),
        hours.map(Hours::end),
        hours.map(it -> it.zone().getId()),
        each.where() instanceof Online,
        place.venue(),
        place.town().map(code -> code.value()),
        each.topics().stream().map(Slug::value).sorted().toList(),
        each.spoken().tag(),
        each.room(),
        each.part().map(it -> it.number()),
        each.part().map(it -> it.total()),
        each.path());
  }
}
