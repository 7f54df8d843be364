package nl.schakel.learning.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Dated;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.web.AgendaPage.Entry;
import nl.schakel.learning.web.AgendaPage.Month;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Said;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What is when. */
@Controller
@Requires(Permission.ANYONE)
class AgendaController {

  /** As far ahead as anybody plans. */
  private static final Duration AHEAD = Duration.ofDays(365);

  private final Choosing choosing;
  private final Catalogue catalogue;
  private final Names names;
  private final Heads heads;
  private final Clock clock;

  AgendaController(Choosing choosing, Catalogue catalogue, Names names, Heads heads, Clock clock) {
    this.choosing = choosing;
    this.catalogue = catalogue;
    this.names = names;
    this.heads = heads;
    this.clock = clock;
  }

  @GetMapping(AgendaPage.PATH)
  @SameForEveryVisitor
  View agenda(Input input, Frame frame) {
    Asked asked = AskedInput.read(input);
    Instant now = clock.instant();
    Wish wish = choosing.wish(asked);
    List<Dated> dated = catalogue.agenda(wish, now, now.plus(AHEAD));
    Telling telling = new Telling(frame, now);
    Filters filters = new Filters(asked, names.known(), telling);
    return frame.show(
        new AgendaPage(
            heads.ofList(AgendaPage.PATH, "catalogue.agenda", frame),
            asked.words().orElse(""),
            filters.groups(catalogue.counts(wish, now, now.plus(AHEAD))),
            filters.chips(AgendaPage.PATH),
            telling.text("catalogue.agenda.count", "count", dated.size()),
            months(dated, telling)));
  }

  private static List<Month> months(List<Dated> dated, Telling telling) {
    Map<YearMonth, List<Entry>> months = new TreeMap<>();
    for (Dated each : dated) {
      months.computeIfAbsent(month(each.run()), _ -> new ArrayList<>()).add(entry(each, telling));
    }
    return months.entrySet().stream()
        .map(
            month ->
                new Month(
                    "month-" + month.getKey(), telling.month(month.getKey()), month.getValue()))
        .toList();
  }

  private static YearMonth month(Run run) {
    ZonedDateTime begin = run.begins().orElseThrow().atZone(run.zone());
    return YearMonth.from(begin);
  }

  private static Entry entry(Dated dated, Telling telling) {
    Run run = dated.run();
    return new Entry(
        EditionPage.address(run),
        Said.of(dated.title(), telling.reader()),
        telling.text(Telling.FORMAT + dated.format()),
        telling.times().when(run),
        telling.where(Optional.of(run)),
        Said.of(dated.forWhom(), telling.reader()),
        telling.text(dated.isFree() ? "catalogue.cost.free" : "catalogue.cost.paid"),
        telling.seats().state(run));
  }
}
