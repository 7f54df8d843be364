package nl.schakel.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Caller;
import nl.schakel.learning.query.EnrolmentOffer.Theme;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;

/**
 * The enrolment form.
 *
 * @param asksWho whether the reader must say who they are
 * @param asksStatement whether a rule on who may come can make a statement necessary
 */
record EnrolPage(FormView form, List<Theme> themes, boolean asksWho, boolean asksStatement) {

  static final String TEXTS = "enrolment.form";

  static EnrolPage of(FormView form, List<Theme> themes, Optional<String> ticked, Caller caller) {
    Map<String, List<String>> values =
        ticked
            .or(() -> onlyOne(themes))
            .map(edition -> Map.of("editions", List.of(edition)))
            .orElse(Map.of());
    return of(new FormView(form.texts(), values, List.of()), themes, caller);
  }

  static EnrolPage of(FormView form, List<Theme> themes, Caller caller) {
    boolean known = caller.actor().isPresent();
    boolean forSome = themes.stream().anyMatch(Theme::forSomeOnly);
    boolean said = !form.value("statement").isBlank();
    return new EnrolPage(form, themes, !known, forSome && (!known || said));
  }

  static EnrolPage explain(FormView form, List<Theme> themes, Caller caller) {
    FormView asked = form.withErrors(List.of(FieldError.of("/statement", "STATEMENT_REQUIRED")));
    return new EnrolPage(asked, themes, caller.actor().isEmpty(), true);
  }

  String programme() {
    return themes.getFirst().programme().value();
  }

  /** Pairs of ticked themes that take place at the same time. */
  List<Clash> clashes() {
    List<Theme> ticked =
        themes.stream()
            .filter(theme -> form.has("editions", theme.edition().value().toString()))
            .toList();
    List<Clash> clashes = new ArrayList<>();
    for (int i = 0; i < ticked.size(); i++) {
      for (Theme other : ticked.subList(i + 1, ticked.size())) {
        if (ticked.get(i).clashesWith(other)) {
          clashes.add(new Clash(ticked.get(i), other));
        }
      }
    }
    return clashes;
  }

  /** Themes that clash with another on this very form, ticked or not. */
  Optional<Theme> clashOf(Theme theme) {
    return themes.stream()
        .filter(other -> !other.edition().equals(theme.edition()) && theme.clashesWith(other))
        .findFirst();
  }

  /** Two themes of which one can follow only one. */
  record Clash(Theme one, Theme other) {}

  private static Optional<String> onlyOne(List<Theme> themes) {
    return themes.size() == 1
        ? Optional.of(themes.getFirst().edition().value().toString())
        : Optional.empty();
  }
}
