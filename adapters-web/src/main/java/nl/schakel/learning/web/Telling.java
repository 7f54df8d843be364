package nl.schakel.learning.web;

import com.ibm.icu.text.ListFormatter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.query.Prospectus.Place;
import nl.schakel.learning.query.Prospectus.Points;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.Frame;

/** What there is to say of a programme and its editions, in the reader's language, today. */
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

  RunSeats seats() {
    return new RunSeats(words, dates, now);
  }

  RunTimes times() {
    return new RunTimes(words, dates);
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
    return list(items, reader());
  }

  static String list(List<String> items, Language reader) {
    return items.size() == 1
        ? items.getFirst()
        : ListFormatter.getInstance(reader.locale()).format(items);
  }

  String where(Optional<Run> run) {
    return run.flatMap(Run::place)
        .map(Place::name)
        .orElseGet(() -> words.text("catalogue.where.online"));
  }

  String where(Format format, Optional<Run> run) {
    return RunTimes.isAgreed(format, run) ? words.text("catalogue.where.agreed") : where(run);
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
