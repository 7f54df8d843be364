package nl.schakel.learning.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Sitting;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Wording;

/** When an edition takes place, in the reader's language and on the clock of the place. */
record RunTimes(Wording words, Dates dates) {

  /** In one line: a day with its times, or the number of sessions and the days between which. */
  String when(Run run) {
    SequencedSet<LocalDate> days = daysOf(run);
    if (days.isEmpty()) {
      return words.text("catalogue.when.anyTime");
    }
    return days.size() == 1
        ? words.text("catalogue.when.day", "day", dates.day(days.getFirst()), "times", times(run))
        : words.text(
            "catalogue.when.series",
            "count",
            run.sittings().size(),
            "from",
            dates.day(days.getFirst()),
            "until",
            dates.day(days.getLast()));
  }

  String when(Optional<Run> run) {
    return run.map(this::when).orElseGet(() -> words.text("catalogue.when.notPlanned"));
  }

  String when(Format format, Optional<Run> run) {
    return isAgreed(format, run) ? words.text("catalogue.when.agreed") : when(run);
  }

  /** What is made for one organisation takes place when and where that is agreed with it. */
  static boolean isAgreed(Format format, Optional<Run> run) {
    return format == Format.TAILOR_MADE_TRAINING && run.isEmpty();
  }

  /** Session by session. */
  List<String> sittings(Run run) {
    return run.sittings().stream()
        .map(sitting -> dates.span(sitting.start(), sitting.end(), sitting.zone()))
        .toList();
  }

  /** The days one by one; all that is on one day is one line. */
  List<String> days(Run run) {
    return daysOf(run).size() <= 1 ? List.of(when(run)) : sittings(run);
  }

  /** Whoever follows it online may live by another clock. */
  Optional<String> clock(Run run) {
    return run.isOpenEnded() || run.place().isPresent()
        ? Optional.empty()
        : Optional.of(words.text("catalogue.when.clock", "city", dates.city(run.zone())));
  }

  private static SequencedSet<LocalDate> daysOf(Run run) {
    return run.sittings().stream()
        .flatMap(sitting -> Stream.of(sitting.start(), sitting.end().minusMillis(1)))
        .map(moment -> LocalDate.ofInstant(moment, run.zone()))
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  private String times(Run run) {
    return Telling.list(run.sittings().stream().map(this::times).toList(), words.language());
  }

  private String times(Sitting sitting) {
    return words.text(
        "catalogue.when.times",
        "from",
        dates.time(sitting.start().atZone(sitting.zone()).toLocalTime()),
        "until",
        dates.time(sitting.end().atZone(sitting.zone()).toLocalTime()));
  }
}
