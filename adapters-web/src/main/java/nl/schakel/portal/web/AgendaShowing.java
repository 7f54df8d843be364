package nl.schakel.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.partners.Topics;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.places.WorkingDays;
import nl.schakel.portal.web.Agenda.Found;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Shows what takes place, month by month. */
@Component
class AgendaShowing {

  /** More than anybody reads through; then one chooses. */
  static final int MOST = 200;

  private static final int MONTHS = 12;

  private final Topics topics;
  private final Heads heads;
  private final Clock clock;

  AgendaShowing(Topics topics, Heads heads, Clock clock) {
    this.topics = topics;
    this.heads = heads;
    this.clock = clock;
  }

  AgendaWords words(Frame frame) {
    return new AgendaWords(
        frame,
        topics.all().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    card -> card.code().value().value(),
                    card -> card.label().in(frame.language()))));
  }

  AgendaPage page(AgendaAsked asked, Found found, Frame frame) {
    AgendaWords words = words(frame);
    List<Happening> shown = found.chosen().stream().limit(MOST).toList();
    String feed = asked.address(AgendaPage.FEED);
    return new AgendaPage(
        heads.ofList(
            AgendaPage.PATH, "portal.agenda", new AgendaSchemaOrg(words, heads).of(shown), frame),
        asked.month().map(YearMonth::toString).orElse(""),
        months(asked, words),
        new AgendaChoices(asked, words).filters(found.counts()),
        new AgendaChoices(asked, words).chips(),
        frame.text("portal.agenda.count", "count", found.chosen().size()),
        new AgendaMonths(words).of(shown),
        asked
            .month()
            .filter(thisMonth()::isBefore)
            .map(it -> link(asked, it.minusMonths(1), words)),
        asked.month().map(it -> link(asked, it.plusMonths(1), words)),
        heads.address(feed).replaceFirst("^https?", "webcal"),
        feed,
        shown.size() < found.chosen().size());
  }

  private YearMonth thisMonth() {
    return YearMonth.from(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
  }

  private static Link link(AgendaAsked asked, YearMonth month, AgendaWords words) {
    return new Link(words.month(month), asked.in(month).address(AgendaPage.PATH));
  }

  private List<Option> months(AgendaAsked asked, AgendaWords words) {
    return Stream.concat(
            asked.month().stream(), IntStream.range(0, MONTHS).mapToObj(thisMonth()::plusMonths))
        .distinct()
        .sorted()
        .map(month -> Option.of(month.toString(), words.month(month)))
        .toList();
  }
}
