package nl.schakel.partners.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.query.ServiceExport.Offer;
import nl.schakel.partners.web.HsdsTaxonomy.Property;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;

/** What a service has several of. */
record HsdsServiceParts(Offer offer, PartnerWords words, Instant now) {

  /** Where the Dutch government names its municipalities. */
  private static final String MUNICIPALITIES = "https://identifier.overheid.nl/tooi/id/gemeente/";

  List<HsdsThing> schedules() {
    return service()
        .schedule()
        .map(text -> part("schedule").with("description", text.in(words.reader())))
        .stream()
        .toList();
  }

  /** None means wherever somebody asks. */
  List<HsdsThing> areas() {
    return offer.by().profile().areas().stream()
        .sorted(Comparator.comparing(Area::code))
        .map(this::area)
        .toList();
  }

  private HsdsThing area(Area area) {
    return part("area " + area.code())
        .with("name", words.area(area))
        .with("extent", area.code())
        .with("extent_type", "text")
        .withIfKnown("uri", uri(area));
  }

  private static Optional<String> uri(Area area) {
    return switch (area) {
      case Area.Town(var code) when code.value().startsWith("GM") ->
          Optional.of(MUNICIPALITIES + code.value().toLowerCase(Locale.ROOT));
      case Area.Town _, Area.Region _, Area.Nation _ -> Optional.empty();
    };
  }

  List<HsdsThing> languages() {
    return service().languages().stream().sorted().map(this::language).toList();
  }

  private HsdsThing language(Language language) {
    return part("language " + language.tag())
        .with("name", words.language(language))
        .with("code", language.tag());
  }

  List<HsdsThing> costs() {
    return List.of(
        service()
            .cost()
            .map(text -> part("cost").with("amount_description", text.in(words.reader())))
            .orElseGet(
                () ->
                    part("cost")
                        .with("option", words.text("partners.free"))
                        .with("currency", "EUR")
                        .with("amount", 0)));
  }

  List<HsdsThing> attributes() {
    HsdsTerms terms = new HsdsTerms(words);
    List<HsdsThing> attributes = new ArrayList<>();
    service().topics().stream()
        .sorted(Comparator.comparing(topic -> topic.value().value()))
        .map(topic -> HsdsTerms.attribute(id(), "service", "topic", terms.topic(topic)))
        .forEach(attributes::add);
    service()
        .notFor()
        .map(text -> property("exclusion", Property.NOT_FOR, text.in(words.reader())))
        .ifPresent(attributes::add);
    fresh()
        .map(capacity -> property("capacity", property(capacity), lastDay(capacity).toString()))
        .ifPresent(attributes::add);
    return attributes;
  }

  private HsdsThing property(String type, Property property, String value) {
    return HsdsTerms.attribute(id(), "service", type, new HsdsTerms(words).property(property))
        .with("value", value);
  }

  /** When capacity was last stated, and by whom: the partner, never a person. */
  List<HsdsThing> metadata() {
    return fresh()
        .map(
            capacity ->
                HsdsThing.of(id(), "metadata capacity")
                    .with("resource_id", id())
                    .with("resource_type", "service")
                    .with("last_action_date", day(capacity.statedAt()))
                    .with("last_action_type", "stated")
                    .with("field_name", "capacity")
                    .with("previous_value", "")
                    .with("replacement_value", property(capacity).name())
                    .with("updated_by", offer.by().name().in(words.reader())))
        .stream()
        .toList();
  }

  private Optional<Capacity> fresh() {
    return service().capacity().filter(capacity -> capacity.isFresh(now));
  }

  private static Property property(Capacity capacity) {
    return switch (capacity) {
      case Capacity.Open _ -> Property.CAPACITY_OPEN;
      case Capacity.Waiting _ -> Property.CAPACITY_WAITLIST;
      case Capacity.Closed _ -> Property.CAPACITY_CLOSED;
    };
  }

  private static LocalDate lastDay(Capacity capacity) {
    return day(capacity.statedAt().plus(Capacity.VALIDITY));
  }

  private static LocalDate day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private HsdsThing part(String name) {
    return HsdsThing.of(id(), name).with("service_id", id());
  }

  private Service service() {
    return offer.service();
  }

  private UUID id() {
    return service().id().value();
  }
}
