package nl.schakel.partners.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.partners.model.Profile.EarlierName;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.model.Service.Interpretation;
import nl.schakel.partners.usecase.StateCapacity.Taking;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** What the API shows of partners; the names of the fields are published. */
interface PartnerJson {

  /** A name that it had; the last day is exclusive. */
  record Name(SortedMap<String, String> name, Optional<LocalDate> from, LocalDate until) {
    static Name of(EarlierName name) {
      return new Name(byLanguage(name.name()), name.from(), name.until());
    }
  }

  /** What it knows about, and what it does with that for others. */
  record Knowledge(
      String topic,
      List<Mode> modes,
      Optional<Integer> questionsPerQuarter,
      Optional<Integer> answerDays,
      boolean free) {

    static Knowledge of(Expertise each) {
      return new Knowledge(
          each.topic().value().value(),
          each.modes().stream().sorted().toList(),
          each.perQuarter(),
          each.answerDays(),
          each.free());
    }
  }

  /** Whether it takes people, as said at that moment. */
  record Room(Taking state, Optional<Integer> waitDays, Instant statedAt, boolean fresh) {
    static Room of(Capacity capacity, Instant now) {
      return switch (capacity) {
        case Capacity.Open(Instant at) ->
            new Room(Taking.OPEN, Optional.empty(), at, capacity.isFresh(now));
        case Capacity.Waiting(int days, Instant at) ->
            new Room(Taking.WAITLIST, Optional.of(days), at, capacity.isFresh(now));
        case Capacity.Closed(Instant at) ->
            new Room(Taking.CLOSED, Optional.empty(), at, capacity.isFresh(now));
      };
    }
  }

  /** Something that it does for people. */
  record Offered(
      UUID id,
      SortedMap<String, String> name,
      SortedMap<String, String> description,
      Optional<SortedMap<String, String>> eligibility,
      Optional<SortedMap<String, String>> notFor,
      Optional<SortedMap<String, String>> schedule,
      Optional<SortedMap<String, String>> cost,
      List<String> topics,
      List<String> languages,
      Interpretation interpretation,
      Optional<Room> capacity) {

    static Offered of(Service each, Instant now) {
      return new Offered(
          each.id().value(),
          byLanguage(each.name()),
          byLanguage(each.description()),
          each.eligibility().map(PartnerJson::byLanguage),
          each.notFor().map(PartnerJson::byLanguage),
          each.schedule().map(PartnerJson::byLanguage),
          each.cost().map(PartnerJson::byLanguage),
          codes(each.topics()),
          tags(each.languages()),
          each.interpretation(),
          each.capacity().map(capacity -> Room.of(capacity, now)));
    }
  }

  /** A way to reach it. */
  record Reached(
      UUID id,
      SortedMap<String, String> function,
      Audience audience,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> website,
      Optional<Instant> verifiedAt) {

    static Reached of(ContactPoint each) {
      return new Reached(
          each.id().value(),
          byLanguage(each.function()),
          each.audience(),
          each.email().map(email -> email.value()),
          each.phone().map(phone -> phone.value()),
          each.website().map(site -> site.value()),
          each.verified());
    }
  }

  static List<String> codes(Collection<TopicCode> topics) {
    return sorted(topics, topic -> topic.value().value());
  }

  static List<String> tags(Collection<Language> languages) {
    return sorted(languages, Language::tag);
  }

  static <T> List<String> sorted(Collection<T> items, Function<T, String> word) {
    return items.stream().map(word).sorted().toList();
  }

  /** {@code {"en": "…", "nl": "…"}}. */
  static SortedMap<String, String> byLanguage(LocalizedText text) {
    SortedMap<String, String> texts = new TreeMap<>();
    text.texts().forEach((language, words) -> texts.put(language.tag(), words));
    return texts;
  }
}
