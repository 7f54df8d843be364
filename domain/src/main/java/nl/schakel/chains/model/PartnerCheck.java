package nl.schakel.chains.model;

import static nl.schakel.chains.model.Finding.Code.CAPACITY_NOT_FRESH;
import static nl.schakel.chains.model.Finding.Code.CONTACT_NOT_VERIFIED;
import static nl.schakel.chains.model.Finding.Code.NOT_A_PARTY;
import static nl.schakel.chains.model.Finding.Code.PARTNER_GONE;
import static nl.schakel.chains.model.Finding.Code.SERVICE_GONE;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.HealthCheck.Circumstances;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Interpreting;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.shared.Language;

/** Whether those to whom links lead are there, and can be reached. */
record PartnerCheck(Circumstances circumstances) {

  /** About half a year: a contact that nobody confirmed since may be nobody's any more. */
  private static final Duration VERIFIED_WITHIN = Duration.ofDays(183);

  /** By who receives, or by who lowers the threshold. */
  boolean isSpoken(Link link, Language language) {
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

  Stream<Finding> findings(Link link) {
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
    boolean receives = RouteCheck.isReceiving(link);
    return Stream.of(
            RouteCheck.when(receives && !verified, CONTACT_NOT_VERIFIED),
            RouteCheck.when(receives && !isParty(entry), NOT_A_PARTY),
            RouteCheck.when(stale, CAPACITY_NOT_FRESH))
        .flatMap(codes -> codes)
        .map(code -> Finding.of(code, link.id(), entry.partner()));
  }

  /** Of the covenant by which the chain was agreed; who left it promises nothing any more. */
  private boolean isParty(Entry entry) {
    return circumstances
        .covenant()
        .map(covenant -> covenant.parties().contains(entry.partner()))
        .orElse(true);
  }

  boolean isThere(Link link) {
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
