package nl.schakel.partners.persistence;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Profile.EarlierName;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts partners into the columns of {@code partners.partner}. */
@Component
class PartnerColumns {

  private final ProfileJson json;
  private final Clock clock;

  PartnerColumns(ProfileJson json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  Map<String, @Nullable Object> of(Partner partner, OrganisationCard as) {
    Profile profile = partner.profile();
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", partner.id().value());
    columns.put("version", partner.version());
    columns.put("state", PartnerState.of(partner).name());
    columns.put("slug", partner.slug().value());
    columns.put(
        "mergedInto", PartnerState.mergedInto(partner).map(OrganisationId::value).orElse(null));
    columns.put(
        "profile", json.write(profile.withServices(List.of()).withContactPoints(List.of())));
    columns.put("name", json.write(as.name()));
    columns.put("kind", as.kind().name());
    columns.put("country", as.country());
    columns.put("topics", array(profile.topics(), topic -> topic.value().value()));
    columns.put("offers", array(Offers.of(profile.expertise()), offer -> offer));
    columns.put("areas", array(profile.areas(), Area::code));
    columns.put("languages", array(profile.spoken(), Language::tag));
    columns.put("words", json.write(words(profile, as.name())));
    columns.put("changedAt", clock.instant().atOffset(ZoneOffset.UTC));
    return columns;
  }

  private static Map<String, Object> words(Profile profile, LocalizedText name) {
    List<LocalizedText> names =
        Stream.concat(Stream.of(name), profile.earlierNames().stream().map(EarlierName::name))
            .toList();
    Stream<LocalizedText> services =
        profile.services().stream().flatMap(each -> Stream.of(each.name(), each.description()));
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("names", byLanguage(names));
    words.put(
        "allNames",
        names.stream().flatMap(each -> each.texts().values().stream()).collect(joining(" ")));
    words.put("texts", byLanguage(Stream.concat(Stream.of(profile.about()), services).toList()));
    return words;
  }

  private static Map<String, String> byLanguage(List<LocalizedText> texts) {
    return texts.stream()
        .flatMap(text -> text.texts().entrySet().stream())
        .collect(
            Collectors.groupingBy(
                entry -> entry.getKey().tag(),
                Collectors.mapping(Map.Entry::getValue, joining("\n"))));
  }

  private static <T> String[] array(Collection<T> values, Function<T, String> word) {
    return values.stream().map(word).sorted().toArray(String[]::new);
  }
}
