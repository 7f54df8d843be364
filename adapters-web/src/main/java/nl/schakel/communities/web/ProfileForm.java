package nl.schakel.communities.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.usecase.KeepCommunity.Terms;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.Municipalities;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what a community is for, typed or sent by a program. */
record ProfileForm(Input input, CommunityWords words) {

  Supplier<Terms> terms(Supplier<List<String>> teams) {
    var purpose =
        input.required("purpose", typed -> PlainText.lines(typed, Profile.LONGEST_PURPOSE));
    var language = input.required("language", Language::parse);
    var topics = input.list("topics", 0, Profile.MOST_TOPICS, this::topic);
    var municipality =
        input.optional("municipality", typed -> Municipalities.known().named(typed, today()));
    var entry = input.required("entry", As.oneOf(Entry.class));
    return () ->
        new Terms(
            new Profile(
                purpose.get(),
                language.get(),
                Set.copyOf(topics.get()),
                municipality.get(),
                entry.get(),
                List.of()),
            teams.get());
  }

  private LocalDate today() {
    return words.today();
  }

  private Parsed<TopicCode> topic(String typed) {
    return Slug.parse(typed)
        .then(
            slug ->
                words.knows(new TopicCode(slug))
                    ? Parsed.valid(new TopicCode(slug))
                    : Parsed.invalid("UNKNOWN_TOPIC"));
  }

  /** One on each line. */
  static Supplier<List<String>> typedTeams(Input input) {
    var lines = input.optional("teams", ProfileForm::teams);
    return () -> lines.get().orElse(List.of());
  }

  /** A list of names. */
  static Supplier<List<String>> listedTeams(Input input) {
    return input.list("teams", 0, Team.MOST, typed -> PlainText.line(typed, Team.LONGEST_NAME));
  }

  private static Parsed<List<String>> teams(String typed) {
    return PlainText.lines(typed, Team.MOST * (Team.LONGEST_NAME + 1))
        .then(
            text -> {
              Set<String> names = new LinkedHashSet<>();
              text.lines().map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add);
              Optional<String> tooLong =
                  names.stream()
                      .filter(name -> name.codePointCount(0, name.length()) > Team.LONGEST_NAME)
                      .findFirst();
              return names.size() > Team.MOST || tooLong.isPresent()
                  ? Parsed.invalid("TOO_LONG")
                  : Parsed.valid(List.copyOf(names));
            });
  }
}
