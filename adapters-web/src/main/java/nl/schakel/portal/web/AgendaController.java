package nl.schakel.portal.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.notifications.PublicCalendars;
import nl.schakel.notifications.PublicCalendars.Entry;
import nl.schakel.notifications.PublicCalendars.Written;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What takes place, of everything, to read or to subscribe to. */
@Controller
@Requires(Permission.ANYONE)
class AgendaController {

  private static final String CALENDAR = "text/calendar;charset=UTF-8";

  private final AgendaQuestion question;
  private final Agenda agenda;
  private final AgendaShowing showing;
  private final PublicCalendars calendars;

  AgendaController(
      AgendaQuestion question, Agenda agenda, AgendaShowing showing, PublicCalendars calendars) {
    this.question = question;
    this.agenda = agenda;
    this.showing = showing;
    this.calendars = calendars;
  }

  @GetMapping(AgendaPage.PATH)
  @SameForEveryVisitor
  View agenda(Input input, Frame frame) {
    AgendaAsked asked = question.read(input);
    return frame.show(showing.page(asked, agenda.find(asked), frame));
  }

  /** The same filters; calendars ask again and again, and hear mostly that nothing changed. */
  @GetMapping(AgendaPage.FEED)
  @SameForEveryVisitor
  ResponseEntity<String> feed(Input input, Frame frame) {
    AgendaWords words = showing.words(frame);
    Written written =
        calendars.write(
            frame.text("portal.agenda.calendar"),
            agenda.find(question.read(input)).chosen().stream()
                .map(happening -> entry(happening, words))
                .toList());
    return ResponseEntity.ok()
        .eTag('"' + written.version() + '"')
        .header(HttpHeaders.CONTENT_TYPE, CALENDAR)
        .body(written.text());
  }

  private static Entry entry(Happening happening, AgendaWords words) {
    return new Entry(
        happening.key(),
        happening.when(),
        happening.title().in(words.frame().language()),
        Optional.of(
            Stream.of(
                    words.kind(happening),
                    words.code(AgendaFilter.LANGUAGE, happening.spoken().tag()),
                    words.part(happening).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "))),
        words.where(happening),
        happening.path());
  }
}
