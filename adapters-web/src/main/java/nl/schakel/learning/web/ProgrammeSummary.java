package nl.schakel.learning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.web.OfferJson.Accreditation;
import org.jspecify.annotations.Nullable;

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
    List<OfferJson.Provider> providers,
    List<Accreditation> accreditations,
    boolean free,
    Instant publishedAt,
    @Nullable EditionDetail nextEdition) {

  static ProgrammeSummary of(Card card, Known names, Instant now) {
    return new ProgrammeSummary(
        card.id().value(),
        card.slug().value(),
        card.format(),
        OfferJson.byLanguage(card.title()),
        OfferJson.byLanguage(card.summary()),
        OfferJson.byLanguage(card.forWhom()),
        OfferJson.codes(card.topics()),
        card.targetGroups().stream().sorted().toList(),
        OfferJson.tags(card.languages()),
        card.country(),
        OfferJson.providersOf(card.roles(), names),
        OfferJson.accreditationsOf(card.points(), names),
        card.isFree(),
        card.since(),
        card.next().map(run -> EditionDetail.of(run, card.slug().value(), now)).orElse(null));
  }
}
