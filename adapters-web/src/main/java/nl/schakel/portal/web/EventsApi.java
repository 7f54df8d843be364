package nl.schakel.portal.web;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.places.Happenings.Kind;
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
    return Listing.of(page.get().of(agenda.find(asked).chosen()).map(PublicEvent::of));
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
}
