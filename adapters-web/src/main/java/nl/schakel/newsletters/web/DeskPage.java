package nl.schakel.newsletters.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schakel.newsletters.NewsletterPost.Progress;
import nl.schakel.newsletters.query.EditorialDesk.Readers;
import nl.schakel.newsletters.query.EditorialDesk.Sheet;
import nl.schakel.newsletters.query.EditorialDesk.State;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * One newsletter, how far it is, and what can be done with it now.
 *
 * @param refreshing whether its figures change by themselves
 */
record DeskPage(
    String address,
    Said title,
    Status status,
    boolean editable,
    boolean refreshing,
    List<Fact> facts,
    List<Step> steps,
    FormView schedule) {

  static final String TEXTS = "newsletters.schedule";

  DeskPage {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
  }

  /** Something to do: the last word of the address, and of the text on the button. */
  enum Step {
    TEST,
    DISPATCH,
    UNSCHEDULING,
    PAUSE,
    RESUMPTION,
    STOP,
    COPY,
    REMOVAL;

    String path() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isDangerous() {
      return this == STOP || this == REMOVAL;
    }
  }

  static FormView empty(long version) {
    return new FormView(
        TEXTS,
        Map.of("version", List.of(String.valueOf(version)), "time", List.of("09:00")),
        List.of());
  }

  static DeskPage of(
      Sheet sheet, Readers readers, Progress progress, FormView schedule, Frame frame) {
    return new DeskPage(
        DeskPaths.one(sheet.issue().id()),
        Said.of(sheet.issue().title(), frame.language()),
        DeskListPage.status(sheet.state(), frame),
        sheet.state() == State.DRAFT,
        sheet.state() == State.SENDING || progress.waiting() > 0,
        facts(sheet, readers, progress, frame),
        steps(sheet.state()),
        schedule);
  }

  private static List<Step> steps(State state) {
    return switch (state) {
      case DRAFT -> List.of(Step.TEST, Step.DISPATCH, Step.REMOVAL);
      case SCHEDULED -> List.of(Step.TEST, Step.DISPATCH, Step.UNSCHEDULING);
      case SENDING -> List.of(Step.PAUSE, Step.STOP);
      case PAUSED -> List.of(Step.RESUMPTION, Step.STOP);
      case STOPPED, SENT -> List.of(Step.COPY, Step.TEST);
    };
  }

  private static List<Fact> facts(Sheet sheet, Readers readers, Progress progress, Frame frame) {
    List<Fact> facts = new ArrayList<>();
    sheet
        .at()
        .map(at -> frame.dates().moment(at, NewsletterPage.ZONE))
        .ifPresent(at -> facts.add(fact("at", at, frame)));
    if (sheet.state() == State.DRAFT || sheet.state() == State.SCHEDULED) {
      facts.add(fact("active", String.valueOf(readers.total()), frame));
    } else {
      facts.add(fact("readers", String.valueOf(sheet.readers()), frame));
      facts.add(fact("laid", String.valueOf(sheet.laid()), frame));
      facts.add(fact("sent", String.valueOf(progress.sent()), frame));
      facts.add(fact("waiting", String.valueOf(progress.waiting()), frame));
      facts.add(fact("dropped", String.valueOf(progress.dropped()), frame));
      facts.add(fact("dead", String.valueOf(progress.dead()), frame));
    }
    return facts;
  }

  private static Fact fact(String key, String value, Frame frame) {
    return new Fact(frame.text("newsletters.fact." + key), value);
  }
}
