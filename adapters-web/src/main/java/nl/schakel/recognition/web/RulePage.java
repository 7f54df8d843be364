package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/**
 * What completing a programme takes, and what another rule would change.
 *
 * @param now in words, as it is said about editions that begin today
 * @param recounted how far deciding anew is; empty when there is nothing to decide
 * @param preview empty before one was asked for
 */
record RulePage(
    String title,
    String address,
    String now,
    Optional<Counted> recounted,
    List<VersionView> versions,
    List<Option> kinds,
    List<Option> reaches,
    FormView form,
    Optional<PreviewView> preview) {

  static final String TEXTS = "recognition.rule";
  static final String CONFIRMATION = "recognition.ruleChange";

  RulePage with(FormView typed, PreviewView shown) {
    return new RulePage(
        title, address, now, recounted, versions, kinds, reaches, typed, Optional.of(shown));
  }

  /** In so many editions, of so many. */
  record Counted(int finished, int editions) {
    boolean isRunning() {
      return finished < editions;
    }
  }

  /** What was said before, by its moment. */
  record VersionView(String rule, String from, String setAt, Optional<String> reason) {}

  /**
   * What would change.
   *
   * @param rule in words
   * @param reach of which editions
   * @param hidden what was chosen, to be sent again with the reason
   */
  record PreviewView(
      String rule,
      String reach,
      List<AffectedView> editions,
      List<Hidden> hidden,
      List<Option> losing,
      FormView form) {

    int gaining() {
      return editions.stream().mapToInt(edition -> edition.gaining().size()).sum();
    }

    int losingPeople() {
      return editions.stream().mapToInt(edition -> edition.losing().size()).sum();
    }
  }

  /** A value that goes along unseen. */
  record Hidden(String name, String value) {}

  /** One edition. */
  record AffectedView(
      String title, String begins, List<String> gaining, List<String> losing, int same) {}
}
