package nl.schakel.recognition.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.recognition.model.RuleHistory;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.query.RuleBook;
import nl.schakel.recognition.web.RuleInput.Reach;
import nl.schakel.recognition.web.RulePage.Counted;
import nl.schakel.recognition.web.RulePage.VersionView;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** What completing a programme takes, in words. */
@Component
class RuleShowing {

  private final ProgrammeCards programmes;
  private final RuleBook book;
  private final Runs runs;
  private final Clock clock;

  RuleShowing(ProgrammeCards programmes, RuleBook book, Runs runs, Clock clock) {
    this.programmes = programmes;
    this.book = book;
    this.runs = runs;
    this.clock = clock;
  }

  ProgrammeCard open(UUID programme, Actor actor) {
    return programmes
        .find(new ProgrammeId(programme))
        .filter(card -> actor.mayFor(Permission.PLAN_PROGRAMMES, card.organiser()))
        .orElseThrow(() -> new NotFoundException("programme"));
  }

  RulePage page(ProgrammeCard programme, Frame frame) {
    RuleVersion now = now(programme);
    Map<String, List<String>> typed = new TreeMap<>(RuleKind.values(now.rule()).typed());
    typed.put("reach", List.of(Reach.LATER.name()));
    return page(programme, new FormView(RulePage.TEXTS, typed, List.of()), frame);
  }

  RulePage page(ProgrammeCard programme, FormView form, Frame frame) {
    RuleHistory history = book.history(programme.id());
    RuleBook.Recounted recounted = book.recounted(programme.id());
    return new RulePage(
        programme.title().in(frame.language()),
        RuleController.address(programme),
        RuleKind.words(now(programme).rule(), frame.words()),
        Optional.of(new Counted(recounted.finished(), recounted.editions()))
            .filter(counted -> counted.editions() > 0),
        history.versions().reversed().stream().map(it -> version(it, frame)).toList(),
        options(RuleKind.values(), "kind", frame),
        options(Reach.values(), "reach", frame),
        form,
        Optional.empty());
  }

  int latest(ProgrammeCard programme) {
    return book.history(programme.id()).latest();
  }

  private RuleVersion now(ProgrammeCard programme) {
    boolean hasSessions =
        runs.ofProgramme(programme.id()).stream()
            .anyMatch(run -> !run.edition().sessions().isEmpty());
    return book.history(programme.id()).at(clock.instant(), hasSessions);
  }

  private static List<Option> options(Enum<?>[] values, String field, Frame frame) {
    return Arrays.stream(values)
        .map(it -> Option.of(it.name(), frame.text("recognition.rule." + field + "." + it)))
        .toList();
  }

  private static VersionView version(RuleVersion version, Frame frame) {
    return new VersionView(
        RuleKind.words(version.rule(), frame.words()),
        reach(version.from(), frame),
        frame.dates().moment(version.setAt(), RecognitionWords.ZONE),
        version.reason());
  }

  /** From a day on, or ever. */
  static String reach(Instant from, Frame frame) {
    return from.equals(Instant.EPOCH)
        ? frame.text("recognition.rule.always")
        : frame.text(
            "recognition.rule.from",
            "day",
            frame.dates().day(LocalDate.ofInstant(from, RecognitionWords.ZONE)));
  }
}
