package nl.schakel.learning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import nl.schakel.agreements.GrantCard;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Prospectus.Admission;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.web.OfferJson.Accreditation;
import org.jspecify.annotations.Nullable;

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
    List<OfferJson.Provider> providers,
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
        OfferJson.byLanguage(offer.title()),
        OfferJson.byLanguage(offer.summary()),
        OfferJson.byLanguage(offer.body()),
        OfferJson.byLanguage(offer.forWhom()),
        OfferJson.codes(offer.topics()),
        offer.targetGroups().stream().sorted().toList(),
        OfferJson.tags(offer.languages()),
        offer.country(),
        offer.organiser().value(),
        OfferJson.providersOf(offer.roles(), names),
        grant.map(GrantDetail::of).orElse(null),
        offer.admission(),
        OfferJson.accreditationsOf(offer.points(), names),
        offer.publicCost().orElse(null),
        offer.publicCost().isEmpty());
  }

  /** The money that pays for it. */
  record GrantDetail(UUID id, SortedMap<String, String> name, SortedMap<String, String> purpose) {

    private static GrantDetail of(GrantCard card) {
      return new GrantDetail(
          card.id().value(),
          OfferJson.byLanguage(card.name()),
          OfferJson.byLanguage(card.purpose()));
    }
  }
}
