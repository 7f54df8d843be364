package nl.schakel.learning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.agreements.GrantCard;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.Provision.Part;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Prospectus.Admission;
import nl.schakel.learning.query.Prospectus.Availability;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Place;
import nl.schakel.learning.query.Prospectus.Points;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.query.Prospectus.Role;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Sitting;
import nl.schakel.learning.query.Prospectus.Stage;
import nl.schakel.learning.web.Names.Known;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Programmes and editions as the API shows them; the names of the fields are published. */
interface OfferJson {

  /**
   * A programme in a list.
   *
   * @param accreditations those that can still be earned today
   * @param nextEdition the next one to come, or one that can be followed at any time
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProgrammeSummary(
      UUID id,
      String slug,
      Format format,
      SortedMap<String, String> title,
      SortedMap<String, String> summary,
      SortedMap<String, String> forWhom,
      List<String> topics,
      List<TargetGroup> targetGroups,
      List<String> languages,
      String country,
      List<Provider> providers,
      List<Accreditation> accreditations,
      boolean free,
      Instant publishedAt,
      @Nullable EditionDetail nextEdition) {

    static ProgrammeSummary of(Card card, Known names, Instant now) {
      return new ProgrammeSummary(
          card.id().value(),
          card.slug().value(),
          card.format(),
          byLanguage(card.title()),
          byLanguage(card.summary()),
          byLanguage(card.forWhom()),
          codes(card.topics()),
          card.targetGroups().stream().sorted().toList(),
          tags(card.languages()),
          card.country(),
          providersOf(card.roles(), names),
          accreditationsOf(card.points(), names),
          card.isFree(),
          card.since(),
          card.next().map(run -> EditionDetail.of(run, card.slug().value(), now)).orElse(null));
    }
  }

  /** A programme in full. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProgrammeDetail(
      UUID id,
      String slug,
      Publicity state,
      Format format,
      SortedMap<String, String> title,
      SortedMap<String, String> summary,
      SortedMap<String, String> body,
      SortedMap<String, String> forWhom,
      List<String> topics,
      List<TargetGroup> targetGroups,
      List<String> languages,
      String country,
      UUID organiserId,
      List<Provider> providers,
      @Nullable GrantDetail grant,
      Admission admission,
      List<Accreditation> accreditations,
      @Nullable BigDecimal publicCost,
      boolean free) {

    static ProgrammeDetail of(Offer offer, Optional<GrantCard> grant, Known names) {
      return new ProgrammeDetail(
          offer.id().value(),
          offer.slug().value(),
          offer.publicity(),
          offer.format(),
          byLanguage(offer.title()),
          byLanguage(offer.summary()),
          byLanguage(offer.body()),
          byLanguage(offer.forWhom()),
          codes(offer.topics()),
          offer.targetGroups().stream().sorted().toList(),
          tags(offer.languages()),
          offer.country(),
          offer.organiser().value(),
          providersOf(offer.roles(), names),
          grant
              .map(
                  card ->
                      new GrantDetail(
                          card.id().value(), byLanguage(card.name()), byLanguage(card.purpose())))
              .orElse(null),
          offer.admission(),
          accreditationsOf(offer.points(), names),
          offer.publicCost().orElse(null),
          offer.publicCost().isEmpty());
    }
  }

  /** An organisation and the part it plays. */
  record Provider(UUID organisationId, SortedMap<String, String> name, Part part) {}

  /** Points of a register; the last day is exclusive. */
  record Accreditation(
      UUID registerId,
      SortedMap<String, String> register,
      BigDecimal points,
      LocalDate validUntil) {}

  /** The money that pays for it. */
  record GrantDetail(UUID id, SortedMap<String, String> name, SortedMap<String, String> purpose) {}

  /** A room. */
  record Venue(String name, String address) {}

  /** A session that takes place, in UTC, with the zone of its local time. */
  record SessionDetail(UUID id, Instant start, Instant end, String timeZone) {}

  /**
   * An edition. How many places there are is not told of restricted ones.
   *
   * @param place absent when online
   * @param sessions none when it can be followed at any time
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EditionDetail(
      UUID id,
      String programme,
      Stage state,
      Availability availability,
      String language,
      boolean online,
      @Nullable Venue place,
      String timeZone,
      @Nullable Instant opensAt,
      @Nullable Instant closesAt,
      List<SessionDetail> sessions,
      boolean restricted,
      @Nullable Integer capacity,
      @Nullable Integer seatsAvailable,
      @Nullable Integer waitingListLength) {

    static EditionDetail of(Run run, String programme, Instant now) {
      return new EditionDetail(
          run.id().value(),
          programme,
          run.stage(),
          run.availability(now),
          run.language().tag(),
          run.place().isEmpty(),
          run.place().map(EditionDetail::venue).orElse(null),
          run.zone().getId(),
          run.opens().orElse(null),
          run.closes().orElse(null),
          run.sittings().stream().map(EditionDetail::session).toList(),
          !run.isPublic(),
          run.isPublic() ? run.places().capacity() : null,
          run.isPublic() ? run.places().available() : null,
          run.isPublic() ? run.places().waiting() : null);
    }

    private static Venue venue(Place place) {
      return new Venue(place.name(), place.address());
    }

    private static SessionDetail session(Sitting sitting) {
      return new SessionDetail(
          sitting.id().value(), sitting.start(), sitting.end(), sitting.zone().getId());
    }
  }

  private static List<Provider> providersOf(List<Role> roles, Known names) {
    return roles.stream()
        .map(
            role ->
                new Provider(
                    role.organisation().value(),
                    byLanguage(names.organisation(role.organisation())),
                    role.part()))
        .toList();
  }

  private static List<Accreditation> accreditationsOf(List<Points> points, Known names) {
    return points.stream()
        .map(
            each ->
                new Accreditation(
                    each.register().value(),
                    byLanguage(names.organisation(each.register())),
                    each.points(),
                    each.validUntil()))
        .toList();
  }

  private static List<String> codes(Collection<TopicCode> topics) {
    return topics.stream().map(topic -> topic.value().value()).sorted().toList();
  }

  private static List<String> tags(Collection<Language> languages) {
    return languages.stream().map(Language::tag).sorted().toList();
  }

  /** {@code {"en": "…", "nl": "…"}}. */
  static SortedMap<String, String> byLanguage(LocalizedText text) {
    SortedMap<String, String> texts = new TreeMap<>();
    text.texts().forEach((language, words) -> texts.put(language.tag(), words));
    return texts;
  }
}
