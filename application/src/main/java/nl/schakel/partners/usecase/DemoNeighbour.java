package nl.schakel.partners.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.Service.Interpretation;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;

/** Small organisations of the demo, invented, that chains lead to. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change, which its type does not say
enum DemoNeighbour {
  WIJKTEAM(DemoOrganisation.WIJKTEAM, "parenting-in-two-cultures", "nl en"),
  GEZINSPRAKTIJK(DemoOrganisation.GEZINSPRAKTIJK, "parenting-in-two-cultures", "nl tr ar"),
  BUURTMOEDERS(DemoOrganisation.BUURTMOEDERS, "parenting-in-two-cultures", "nl ar ti uk"),
  OPVOEDHUIS(DemoOrganisation.OPVOEDHUIS, "parenting-in-two-cultures", "nl en fa ti pl"),
  LEVENSLIJNEN(DemoOrganisation.LEVENSLIJNEN, "second-generation", "nl en"),
  ONTMOETINGSHUIS(DemoOrganisation.ONTMOETINGSHUIS, "second-generation", "nl"),
  STEUNPUNT(DemoOrganisation.STEUNPUNT, "forced-marriage", "nl ar tr");

  /** The invented Voorbeelddam has the code of a real municipality, as everywhere in the demo. */
  private static final Area VOORBEELDDAM = new Area.Town(new MunicipalityCode("GM0344"));

  private static final Duration DAYS_AGO = Duration.ofDays(3);
  private static final Duration LONG_AGO = Duration.ofDays(40);

  private final DemoOrganisation organisation;
  private final TopicCode topic;
  private final Set<Language> languages;

  DemoNeighbour(DemoOrganisation organisation, String topic, String languages) {
    this.organisation = organisation;
    this.topic = TopicCode.of(topic);
    this.languages =
        Stream.of(languages.split(" ")).map(Language::new).collect(Collectors.toUnmodifiableSet());
  }

  DemoOrganisation organisation() {
    return organisation;
  }

  TopicCode topic() {
    return topic;
  }

  Set<Language> languages() {
    return languages;
  }

  Set<Area> areas() {
    return switch (this) {
      case LEVENSLIJNEN, ONTMOETINGSHUIS, STEUNPUNT -> Set.of(new Area.Nation(Country.NL));
      case WIJKTEAM, GEZINSPRAKTIJK, BUURTMOEDERS, OPVOEDHUIS -> Set.of(VOORBEELDDAM);
    };
  }

  Interpretation interpretation() {
    return switch (this) {
      case WIJKTEAM, STEUNPUNT, LEVENSLIJNEN -> Interpretation.ALWAYS;
      case GEZINSPRAKTIJK -> Interpretation.ON_REQUEST;
      case BUURTMOEDERS, OPVOEDHUIS, ONTMOETINGSHUIS -> Interpretation.NONE;
    };
  }

  /** One waits, one is full, and one did not say so lately. */
  Optional<Capacity> capacity(Instant now) {
    Instant lately = now.minus(DAYS_AGO);
    return switch (this) {
      case GEZINSPRAKTIJK -> Optional.of(new Capacity.Waiting(21, lately));
      case ONTMOETINGSHUIS -> Optional.of(new Capacity.Closed(lately));
      case OPVOEDHUIS -> Optional.of(new Capacity.Open(now.minus(LONG_AGO)));
      case WIJKTEAM, BUURTMOEDERS, LEVENSLIJNEN, STEUNPUNT ->
          Optional.of(new Capacity.Open(lately));
    };
  }
}
