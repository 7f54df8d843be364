package nl.schakel.partners.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.query.ServiceExport.Offer;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.SiteAddress;

/**
 * A service as the standard tells it; docs/hsds.md has the table of fields.
 *
 * @param now decides which statements of capacity are still worth something
 */
record HsdsService(Offer offer, PartnerWords words, SiteAddress site, Instant now) {

  /** For who only wants to know whether it changed. */
  HsdsThing minimal() {
    return HsdsThing.of(id()).with("last_modified", changed());
  }

  /** Only fields that hold one thing. */
  HsdsThing brief() {
    return facts().with("organization", organization().brief());
  }

  /** Only what it is called, beside its organization. */
  HsdsThing simple() {
    return facts();
  }

  HsdsThing full() {
    return alone()
        .withAll("service_at_locations", List.of(reference()))
        .with("organization", organization().full());
  }

  /** As part of its organization. */
  HsdsThing alone() {
    HsdsServiceParts parts = new HsdsServiceParts(offer, words, now);
    return facts()
        .withAll("schedules", parts.schedules())
        .withAll("service_areas", parts.areas())
        .withAll("languages", parts.languages())
        .withAll("cost_options", parts.costs())
        .withAll("contacts", organization().contacts().all())
        .withAll("attributes", parts.attributes())
        .withAll("metadata", parts.metadata());
  }

  HsdsThing atLocationBrief() {
    return reference().with("service", brief());
  }

  HsdsThing atLocationFull() {
    return reference()
        .withAll("contacts", organization().contacts().all())
        .with("service", alone().with("organization", organization().brief()));
  }

  /** A service is at one place, the partner's in this directory, so it is known by its own id. */
  private HsdsThing reference() {
    return HsdsThing.of(id())
        .with("service_id", id())
        .with("location_id", offer.by().id().value())
        .with("location", organization().location());
  }

  private HsdsThing facts() {
    Service service = offer.service();
    return HsdsThing.of(id())
        .with("organization_id", offer.by().id().value())
        .with("name", said(service.name()))
        .with("description", said(service.description()))
        .with("url", url())
        .withIfKnown("email", organization().contacts().email())
        .with("status", isClosed() ? "temporarily closed" : "active")
        .with(
            "interpretation_services",
            words.text("hsds.interpretation." + service.interpretation()))
        .with(
            "fees_description", service.cost().map(this::said).orElse(words.text("partners.free")))
        .withIfKnown("wait_time", waiting())
        .withIfKnown("eligibility_description", eligibility())
        .with("last_modified", changed());
  }

  /** The page of the service here stays when the partner's own site moves. */
  private String url() {
    return organization().page() + "#service-" + id();
  }

  private boolean isClosed() {
    return fresh().filter(Capacity.Closed.class::isInstance).isPresent();
  }

  private Optional<String> waiting() {
    return fresh()
        .filter(Capacity.Waiting.class::isInstance)
        .map(Capacity.Waiting.class::cast)
        .map(waiting -> words.text("hsds.waiting", "days", waiting.days()));
  }

  private Optional<Capacity> fresh() {
    return offer.service().capacity().filter(capacity -> capacity.isFresh(now));
  }

  /** A referral goes wrong where this is not read, so it stands beside for whom it is. */
  private Optional<String> eligibility() {
    Service service = offer.service();
    return service
        .notFor()
        .map(
            notFor ->
                words.text(
                    "hsds.eligibility",
                    "eligibility",
                    service.eligibility().map(this::said).orElse(""),
                    "notFor",
                    said(notFor)))
        .map(String::strip)
        .or(() -> service.eligibility().map(this::said));
  }

  private String said(LocalizedText text) {
    return text.in(words.reader());
  }

  private Instant changed() {
    return offer.by().changedAt().truncatedTo(ChronoUnit.MILLIS);
  }

  private HsdsOrganization organization() {
    return new HsdsOrganization(offer.by(), words, site);
  }

  private UUID id() {
    return offer.service().id().value();
  }
}
