package nl.schakel.communities.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * What a community is for, to write.
 *
 * @param keeping empty for a new one
 * @param organisations to choose from for a new one
 */
record ProfilePage(
    Optional<Keeping> keeping, List<Option> organisations, List<Option> topics, FormView form) {

  static final String TEXTS = "communities.form";
  static final String NEW = MyCommunitiesPage.PATH + "/new";

  static FormView fresh() {
    return new FormView(
        TEXTS, Map.of("language", List.of("nl"), "entry", List.of(Entry.OPEN.name())), List.of());
  }

  static FormView of(Sheet community) {
    Profile profile = community.profile();
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(community.version())));
    values.put("purpose", List.of(profile.purpose()));
    values.put("language", List.of(profile.language().tag()));
    values.put("topics", profile.topics().stream().map(topic -> topic.value().value()).toList());
    values.put(
        "municipality", profile.municipality().map(MunicipalityCode::value).stream().toList());
    values.put("entry", List.of(profile.entry().name()));
    values.put(
        "teams",
        List.of(profile.currentTeams().stream().map(Team::name).collect(Collectors.joining("\n"))));
    return new FormView(TEXTS, values, List.of());
  }

  ProfilePage with(FormView other) {
    return new ProfilePage(keeping, organisations, topics, other);
  }

  String action() {
    return keeping.map(it -> it.address() + "/profile").orElse(NEW);
  }

  String back() {
    return keeping.map(Keeping::community).orElse(MyCommunitiesPage.PATH);
  }

  static List<Option> languages(Frame frame) {
    return Texts.LANGUAGES.stream().map(each -> Option.of(each.tag(), frame.nameOf(each))).toList();
  }

  static List<Option> entries(Frame frame) {
    return Stream.of(Entry.values())
        .map(
            each ->
                Option.of(each.name(), frame.text("communities.entry." + each))
                    .withHint(frame.text("communities.entry." + each + ".hint")))
        .toList();
  }
}
