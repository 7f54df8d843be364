package nl.schakel.agreements.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * What every form of an agreement has.
 *
 * @param action where it goes
 * @param seen of what there is; empty for a new one
 * @param names of organisations, to choose from
 * @param stale whether somebody else changed it while this form was open
 */
record KeepPage(
    FormView form,
    String action,
    Optional<Seen> seen,
    List<Option> keepers,
    List<String> names,
    boolean stale) {

  /**
   * The thing as the form found it.
   *
   * @param address of its page
   */
  record Seen(String name, String address, long version) {}

  KeepPage with(List<FieldError> errors) {
    return new KeepPage(form.withErrors(errors), action, seen, keepers, names, stale);
  }

  KeepPage toBeReadAgain() {
    return new KeepPage(form, action, seen, keepers, names, true);
  }

  String heading(Frame frame) {
    return seen.map(Seen::name).orElseGet(() -> frame.text(form.texts() + ".new"));
  }

  /** Where one goes without saving. */
  String back() {
    return seen.map(Seen::address).orElse(AgreementsPage.PATH);
  }

  /** As many rows as something is written in, and some to spare; a refused form has them too. */
  int rows(String name, int spare) {
    int last =
        form.values().entrySet().stream()
            .filter(field -> field.getKey().startsWith(name + "."))
            .filter(field -> field.getValue().stream().anyMatch(typed -> !typed.isBlank()))
            .mapToInt(field -> number(field.getKey().substring(name.length() + 1)))
            .max()
            .orElse(-1);
    return Math.min(last + 1 + spare, Rows.MOST);
  }

  private static int number(String rest) {
    String digits = rest.replaceFirst("\\..*", "");
    return digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : -1;
  }

  static List<Language> otherLanguages() {
    return Texts.LANGUAGES.stream().filter(each -> !each.equals(Language.DUTCH)).toList();
  }

  static <E extends Enum<E>> List<Option> options(E[] all, String texts, Frame frame) {
    return Stream.of(all)
        .map(each -> Option.of(each.name(), frame.text(texts + "." + each.name())))
        .toList();
  }

  static FormView form(String texts, Map<String, List<String>> values) {
    return new FormView(texts, values, List.of());
  }
}
