package nl.schakel.learning.web;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Catalogue.Filter;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads the question from what came in, with everything that is wrong with it. */
final class AskedInput {

  private static final int MOST = 50;
  private static final int LONGEST = 100;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private AskedInput() {}

  static Asked read(Input input) {
    var topics = input.list("topic", 0, MOST, AskedInput::topic);
    var formats = input.list("format", 0, MOST, As.oneOf(Format.class));
    var groups = input.list("targetGroup", 0, MOST, As.oneOf(TargetGroup.class));
    var languages = input.list("language", 0, MOST, Language::parse);
    var countries = input.list("country", 0, MOST, AskedInput::country);
    var words = input.optional("q", typed -> PlainText.line(typed, LONGEST));
    var page = input.page();
    return input.orReject(
        () -> {
          Map<Filter, SequencedSet<String>> chosen = new EnumMap<>(Filter.class);
          put(chosen, Filter.TOPIC, topics.get(), topic -> topic.value().value());
          put(chosen, Filter.FORMAT, formats.get(), Enum::name);
          put(chosen, Filter.TARGET_GROUP, groups.get(), Enum::name);
          put(chosen, Filter.LANGUAGE, languages.get(), Language::tag);
          put(chosen, Filter.COUNTRY, countries.get(), code -> code);
          return new Asked(chosen, words.get(), page.get());
        });
  }

  private static Parsed<TopicCode> topic(String typed) {
    return Slug.parse(typed).then(slug -> Parsed.valid(new TopicCode(slug)));
  }

  private static Parsed<String> country(String typed) {
    return COUNTRIES.contains(typed) ? Parsed.valid(typed) : Parsed.invalid("UNKNOWN_CHOICE");
  }

  private static <T> void put(
      Map<Filter, SequencedSet<String>> chosen,
      Filter filter,
      List<T> values,
      Function<T, String> code) {
    if (!values.isEmpty()) {
      chosen.put(filter, values.stream().map(code).collect(toCollection(LinkedHashSet::new)));
    }
  }
}
