package nl.schakel.chains.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.query.GapBook.GapLine;
import nl.schakel.chains.web.VersionShapes.VersionState;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;

/** What the API says of what is not well or missing; the names are a contract. */
interface GapShapes {

  /** How well a chain is: what holds, and what is being written. */
  record HealthShape(List<VersionHealthShape> versions) {}

  /** How well a version is. */
  record VersionHealthShape(int number, VersionState state, List<FindingShape> findings) {}

  /** Something that is not well. */
  record FindingShape(
      Finding.Code code,
      Finding.Severity severity,
      Optional<UUID> link,
      Optional<UUID> partner,
      Optional<String> language) {

    static FindingShape of(Finding finding) {
      return new FindingShape(
          finding.code(),
          finding.code().severity(),
          finding.link().map(id -> id.value()),
          finding.partner().map(id -> id.value()),
          finding.language().map(Language::tag));
    }
  }

  /**
   * Something that people miss.
   *
   * @param since the Monday of the week in which it was told first
   */
  record GapShape(
      UUID id,
      GapSignals.State state,
      String municipality,
      String topic,
      Optional<UUID> chain,
      GapSignals.Kind kind,
      Optional<String> language,
      LocalDate since,
      TimesShape times,
      Optional<String> note) {

    static GapShape of(GapLine line) {
      var missing = line.missing();
      return new GapShape(
          missing.id().value(),
          line.state(),
          missing.municipality().value(),
          missing.topic().value().value(),
          missing.chain().map(ChainId::value),
          missing.kind(),
          missing.language().map(Language::tag),
          LocalDate.ofInstant(missing.since(), WorkingDays.ZONE),
          TimesShape.of(line),
          line.note());
    }
  }

  /** How often it was told: exactly, or fewer than this many, none among them. */
  record TimesShape(Precision precision, int value) {

    static TimesShape of(GapLine line) {
      return line.times()
          .map(times -> new TimesShape(Precision.EXACT, times))
          .orElseGet(() -> new TimesShape(Precision.BELOW, GapLine.FEWEST));
    }
  }

  /** How a number is to be read. */
  enum Precision {
    EXACT,
    BELOW
  }

  /** What is done about it; who solves or accepts says why. */
  record GapMoveShape(GapMove to, Optional<String> note) {}
}
