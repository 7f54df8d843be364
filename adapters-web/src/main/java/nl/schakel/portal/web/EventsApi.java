package nl.schakel.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.Happenings.Happening;
import nl.schakel.partners.Happenings.Kind;
import nl.schakel.partners.Happenings.Room;
import nl.schakel.partners.Happenings.When.AllDay;
import nl.schakel.partners.Happenings.When.Hours;
import nl.schakel.partners.Happenings.Where.Online;
import nl.schakel.partners.Happenings.Where.Somewhere;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What takes place, of everything, for programs. */
@RestController
@RequestMapping("/api/v1/events")
@Requires(Permission.ANYONE)
class EventsApi {

  private final AgendaQuestion question;
  private final Agenda agenda;

  EventsApi(AgendaQuestion question, Agenda agenda) {
    this.question = question;
    this.agenda = agenda;
  }

  /** In the order of time; without days, all of the year to come. */
  @GetMapping
  Listing<PublicEvent> list(@Accepts(EventQuery.class) Input input) {
    var page = input.page();
    AgendaAsked asked = question.read(input);
    return Listing.of(page.get().of(agenda.find(asked).chosen()).map(EventsApi::event));
  }

  /**
   * What may stand in the address of the list.
   *
   * @param month as {@code 2027-03}, instead of days
   * @param area codes of municipalities, provinces or countries, or {@code ONLINE}
   */
  record EventQuery(
      String month,
      LocalDate from,
      LocalDate until,
      List<Kind> kind,
      List<String> topic,
      List<String> area,
      List<String> language,
      int pageNumber,
      int pageSize) {}

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
      String path) {}

  private static PublicEvent event(Happening each) {
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
        each.topics().stream().map(topic -> topic.value().value()).sorted().toList(),
        each.spoken().tag(),
        each.room(),
        each.part().map(it -> it.number()),
        each.part().map(it -> it.total()),
        each.path());
  }
}
