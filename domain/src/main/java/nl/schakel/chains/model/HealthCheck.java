package nl.schakel.chains.model;

import static nl.schakel.chains.model.Finding.Code.CAPACITY_NOT_FRESH;
import static nl.schakel.chains.model.Finding.Code.CONTACT_NOT_VERIFIED;
import static nl.schakel.chains.model.Finding.Code.COVENANT_OVER;
import static nl.schakel.chains.model.Finding.Code.EVALUATION_OVERDUE;
import static nl.schakel.chains.model.Finding.Code.NO_ADVICE;
import static nl.schakel.chains.model.Finding.Code.NO_RECEIVER;
import static nl.schakel.chains.model.Finding.Code.PARTNER_GONE;
import static nl.schakel.chains.model.Finding.Code.SERVICE_GONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Part;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Interpreting;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;

/**
 * Whether a chain would carry who is led over it: its yearly test, at publishing and each night.
 */
public record HealthCheck(Circumstances circumstances) {

  /** About half a year: a contact that nobody confirmed since may be nobody's any more. */
  private static final Duration VERIFIED_WITHIN = Duration.ofDays(183);

  /**
   * What there is around the links.
   *
   * @param partners all to whom they lead, as the directory says now
   * @param needed the languages of parents who are there
   * @param accepted gaps that are left as they are
   */
  public record Circumstances(
      Instant now,
      Map<OrganisationId, Entry> partners,
      Optional<CovenantCards.Card> covenant,
      Sensitivity sensitivity,
      Set<Language> needed,
      Set<AcceptedGap> accepted) {

    public Circumstances {
      partners = Map.copyOf(partners);
      needed = Set.copyOf(needed);
      accepted = Set.copyOf(accepted);
    }
  }

  /** Something that is missing and stays so for now. */
  public record AcceptedGap(GapSignals.Kind kind, Optional<Language> language) {}

  /** In the order of the links; what is about the whole chain comes first. */
  public List<Finding> of(Links links) {
    RouteCheck routes = new RouteCheck(links, circumstances);
    return Stream.of(
            ofWhole(links),
            ofCovenant(),
            languages(links),
            links.all().stream()
                .flatMap(link -> Stream.concat(ofPartner(link), routes.findings(link))))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private Stream<Finding> ofWhole(Links links) {
    boolean received =
        links.all().stream().anyMatch(link -> RouteCheck.isReceiving(link) && isThere(link));
    boolean advised =
        links.all().stream()
            .anyMatch(
                link ->
                    (link.to().part() == Part.ADVICE_ONLY || link.kind() == Link.Kind.CONSULT)
                        && isThere(link));
    return Stream.concat(
        received ? Stream.empty() : Stream.of(Finding.of(NO_RECEIVER)),
        advised ? Stream.empty() : Stream.of(Finding.of(NO_ADVICE)));
  }

  private Stream<Finding> ofCovenant() {
    LocalDate today = LocalDate.ofInstant(circumstances.now(), WorkingDays.ZONE);
    return circumstances.covenant().stream()
        .flatMap(
            card ->
                card.isOver(today)
                    ? Stream.of(Finding.of(COVENANT_OVER))
                    : card.isEvaluationOverdue(today)
                        ? Stream.of(Finding.of(EVALUATION_OVERDUE))
                        : Stream.empty());
  }

  private Stream<Finding> languages(Links links) {
    return circumstances.needed().stream()
        .sorted()
        .filter(language -> links.all().stream().noneMatch(link -> isSpoken(link, language)))
        .filter(language -> !circumstances.accepted().contains(accepted(language)))
        .map(Finding::in);
  }

  private static AcceptedGap accepted(Language language) {
    return new AcceptedGap(GapSignals.Kind.LANGUAGE, Optional.of(language));
  }

  /** By who receives, or by who lowers the threshold. */
  private boolean isSpoken(Link link, Language language) {
    return (link.kind() == Link.Kind.WARM_REFER || link.to().part() == Part.BRIDGE)
        && entry(link)
            .filter(
                entry ->
                    entry.spoken(link.to().service()).contains(language)
                        || offer(entry, link)
                            .filter(each -> each.interpretation() == Interpreting.ALWAYS)
                            .isPresent())
            .isPresent();
  }

  private Stream<Finding> ofPartner(Link link) {
    Optional<Entry> entry = entry(link);
    if (entry.isEmpty()) {
      return Stream.of(Finding.of(PARTNER_GONE, link.id(), link.to().partner()));
    }
    if (link.to().service().isPresent() && offer(entry.get(), link).isEmpty()) {
      return Stream.of(Finding.of(SERVICE_GONE, link.id(), link.to().partner()));
    }
    return link.kind() == Link.Kind.WARM_REFER ? ofReceiver(link, entry.get()) : Stream.empty();
  }

  private Stream<Finding> ofReceiver(Link link, Entry entry) {
    boolean verified =
        entry
            .verified()
            .filter(at -> at.isAfter(circumstances.now().minus(VERIFIED_WITHIN)))
            .isPresent();
    boolean stale =
        offer(entry, link)
            .filter(o -> o.room().filter(room -> room.isFresh(circumstances.now())).isEmpty())
            .isPresent();
    return Stream.concat(
        RouteCheck.isReceiving(link) && !verified
            ? Stream.of(Finding.of(CONTACT_NOT_VERIFIED, link.id(), entry.partner()))
            : Stream.empty(),
        stale
            ? Stream.of(Finding.of(CAPACITY_NOT_FRESH, link.id(), entry.partner()))
            : Stream.empty());
  }

  private boolean isThere(Link link) {
    return entry(link).isPresent();
  }

  private Optional<Entry> entry(Link link) {
    return Optional.ofNullable(circumstances.partners().get(link.to().partner()))
        .filter(entry -> entry.listing() == Listing.LISTED);
  }

  private static Optional<Offer> offer(Entry entry, Link link) {
    return link.to().service().flatMap(entry::service);
  }
}
