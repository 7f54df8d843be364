package nl.schakel.recognition.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.recognition.model.RuleHistory;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.model.RuleHistory.RuleVersion.Losing;
import nl.schakel.recognition.query.RuleBook.Recounted;

/** What the API says of what completing a programme takes; the names are a contract. */
interface RuleShapes {

  /**
   * What it takes, by what was said last.
   *
   * @param kind empty while nobody said anything: then all sessions, or the e-learning
   * @param percentage of the minutes of all sessions, for a part of them
   * @param versions what was said, the newest first
   * @param editionsToRecount in how many editions is still to be decided anew
   */
  record CompletionRuleShape(
      Optional<RuleKind> kind,
      Optional<Integer> percentage,
      List<RuleVersionShape> versions,
      int editionsToRecount) {

    static CompletionRuleShape of(RuleHistory history, Recounted recounted) {
      return new CompletionRuleShape(
          history.last().map(RuleVersion::rule).map(RuleKind::of),
          history
              .last()
              .map(RuleVersion::rule)
              .map(RuleKind::values)
              .flatMap(RuleKind.Values::percentage),
          history.versions().reversed().stream().map(RuleVersionShape::of).toList(),
          recounted.editions() - recounted.finished());
    }
  }

  /**
   * What was said at some moment.
   *
   * @param validFrom editions that begin from then on are judged by it
   * @param losing what became of who completed by an earlier version and not by this one
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record RuleVersionShape(
      int number,
      RuleKind kind,
      Optional<Integer> percentage,
      Instant validFrom,
      Losing losing,
      Optional<String> reason,
      Instant setAt) {

    static RuleVersionShape of(RuleVersion version) {
      RuleKind.Values values = RuleKind.values(version.rule());
      return new RuleVersionShape(
          version.number(),
          values.kind(),
          values.percentage(),
          version.from(),
          version.losing(),
          version.reason(),
          version.setAt());
    }
  }

  /**
   * What is to hold.
   *
   * @param since for editions that began from this day on; absent for those that begin later
   * @param losing what becomes of who would not complete it any more; they keep it unless given
   */
  record RuleChangeShape(
      RuleKind kind,
      Optional<Integer> percentage,
      Optional<LocalDate> since,
      Optional<Losing> losing,
      String reason) {}
}
