package nl.schakel.parents.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.parents.model.Alias;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Parent.Parenthood;
import nl.schakel.parents.model.Phone;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Option;

/** Reads what a parent tells of themselves. */
final class KnownInput {

  private KnownInput() {}

  static Supplier<Known> read(Input input, Series series) {
    return read(input, country(series));
  }

  /** In Belgium numbers are dialled otherwise. */
  private static Country country(Series series) {
    return Municipalities.known()
        .find(series.municipality())
        .map(Municipality::country)
        .orElse(Country.NL);
  }

  static Supplier<Known> read(Input input, Country country) {
    var alias = input.required("alias", Alias::parse);
    var phone = input.optional("phone", typed -> Phone.parse(typed, country));
    var language = input.optional("language", KnownInput::language);
    var parenthood = input.optional("parenthood", As.oneOf(Parenthood.class));
    var childcare = input.flag("childcare");
    return () ->
        new Known(alias.get(), phone.get(), language.get(), parenthood.get(), childcare.get());
  }

  /** Only what parents can be written in. */
  private static Parsed<Language> language(String typed) {
    return Language.parse(typed)
        .then(
            known ->
                Texts.LANGUAGES.contains(known)
                    ? Parsed.valid(known)
                    : Parsed.invalid("UNKNOWN_VALUE"));
  }

  static List<Option> languages(Frame frame) {
    return frame.languages().stream()
        .map(each -> Option.of(each.tag(), frame.nameOf(each)))
        .toList();
  }

  static List<Option> parenthood(Frame frame) {
    return Arrays.stream(Parenthood.values())
        .map(each -> Option.of(each.name(), frame.text("parents.parenthood." + each)))
        .toList();
  }

  /** As it is known, to be changed. */
  static FormView form(Known known) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("alias", List.of(known.alias().value()));
    known.phone().ifPresent(it -> values.put("phone", List.of(it.value())));
    known.language().ifPresent(it -> values.put("language", List.of(it.tag())));
    known.parenthood().ifPresent(it -> values.put("parenthood", List.of(it.name())));
    values.put("childcare", List.of(String.valueOf(known.childcare())));
    return new FormView(GroupParentsPage.TEXTS, values, List.of());
  }
}
