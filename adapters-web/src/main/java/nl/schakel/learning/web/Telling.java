package nl.schakel.learning.web;

import com.ibm.icu.text.ListFormatter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schakel.learning.query.Prospectus.Place;
import nl.schakel.learning.query.Prospectus.Points;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Sitting;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** What there is to say of an edition, in the reader's language, today. */
final class Telling {

  static final String FORMAT = "catalogue.format.";
  static final String TARGET_GROUP = "catalogue.targetGroup.";
  static final String PART = "catalogue.part.";

  private final Wording words;
  private final Dates dates;
  private final Instant now;

  Telling(Frame frame, Instant now) {
    this.words = frame.words();
    this.dates = frame.dates();
    this.now = now;
  }

  Instant now() {
    return now;
  }

  Language reader() {
    return words.language();
  }

  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  Dates dates() {
    return dates;
  }

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
    return list(run.sittings().stream().map(this::times).toList());
  }

  private String times(Sitting sitting) {
    return words.text(
        "catalogue.when.times",
        "from",
        dates.time(sitting.start().atZone(sitting.zone()).toLocalTime()),
        "until",
        dates.time(sitting.end().atZone(sitting.zone()).toLocalTime()));
  }

  String month(YearMonth month) {
    return words.text(
        "catalogue.month",
        "month",
        month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, reader().locale()),
        "year",
        Integer.toString(month.getYear()));
  }

  /** {@code a, b en c}. */
  String list(List<String> items) {
    return items.size() == 1
        ? items.getFirst()
        : ListFormatter.getInstance(reader().locale()).format(items);
  }

  String where(Optional<Run> run) {
    return run.flatMap(Run::place)
        .map(Place::name)
        .orElseGet(() -> words.text("catalogue.where.online"));
  }

  Status seats(Run run) {
    return switch (run.availability(now)) {
      case PLENTY ->
          status(
              run.isOpenEnded() ? "catalogue.seats.anyTime" : "catalogue.seats.plenty", Tone.DONE);
      case FEW_LEFT ->
          new Status(
              words.text("catalogue.seats.few", "count", run.places().free()), Tone.ATTENTION);
      case WAITING_LIST -> status("catalogue.seats.waitingList", Tone.INFORMATION);
      case NOT_OPEN_YET -> status("catalogue.seats.notOpenYet", Tone.NEUTRAL);
      case CLOSED -> status("catalogue.seats.closed", Tone.NEUTRAL);
      case BY_INVITATION -> status("catalogue.seats.byInvitation", Tone.NEUTRAL);
      case BEGUN -> status("catalogue.seats.begun", Tone.INFORMATION);
      case OVER -> status("catalogue.seats.over", Tone.NEUTRAL);
      case CANCELLED -> status("catalogue.seats.cancelled", Tone.WRONG);
      case DRAFT -> status("catalogue.seats.draft", Tone.NEUTRAL);
    };
  }

  private Status status(String key, Tone tone) {
    return new Status(words.text(key), tone);
  }

  /** What a reader still wants to know beside the state: since when, until when, how many wait. */
  Optional<String> more(Run run) {
    return switch (run.availability(now)) {
      case NOT_OPEN_YET -> run.opens().map(at -> moment("catalogue.seats.opensOn", at, run));
      case PLENTY, FEW_LEFT -> run.closes().map(at -> moment("catalogue.seats.closesOn", at, run));
      case WAITING_LIST ->
          Optional.of(words.text("catalogue.seats.waiting", "count", run.places().waiting()));
      case CLOSED, BY_INVITATION, BEGUN, OVER, CANCELLED, DRAFT -> Optional.empty();
    };
  }

  private String moment(String key, Instant at, Run run) {
    return words.text(key, "moment", dates.moment(at, run.zone()));
  }

  String points(Points points, String register) {
    return words.text(
        "catalogue.points",
        "points",
        points.points(),
        "register",
        register,
        "day",
        dates.day(points.validUntil()));
  }

  String cost(Optional<BigDecimal> cost) {
    return cost.map(euros -> words.text("catalogue.cost.euros", "euros", euros))
        .orElseGet(() -> words.text("catalogue.cost.free"));
  }

  String language(Language language) {
    return language.locale().getDisplayLanguage(reader().locale());
  }

  String country(String code) {
    return Locale.of("", code).getDisplayCountry(reader().locale());
  }
}
