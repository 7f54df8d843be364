package nl.schakel.partners.web;

import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.PartnerBook;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.usecase.KeepPartners;
import nl.schakel.partners.usecase.KeepPartners.Outcome;
import nl.schakel.partners.usecase.StateCapacity;
import nl.schakel.partners.web.PartnerShapes.CapacityShape;
import nl.schakel.partners.web.PartnerShapes.PartnerShape;
import nl.schakel.partners.web.PartnerShapes.PartnersQuery;
import nl.schakel.partners.web.PartnerShapes.ProfileShape;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The directory, for programs. */
@RestController
@RequestMapping("/api/v1")
class PartnersApi {

  private final PartnerFinding finding;
  private final PartnerBook book;
  private final EntryForms forms;
  private final KeepPartners directory;
  private final StateCapacity capacity;
  private final Clock clock;

  PartnersApi(
      PartnerFinding finding,
      PartnerBook book,
      EntryForms forms,
      KeepPartners directory,
      StateCapacity capacity,
      Clock clock) {
    this.finding = finding;
    this.book = book;
    this.forms = forms;
    this.directory = directory;
    this.capacity = capacity;
    this.clock = clock;
  }

  private record Listed(OrganisationId organisation, Slug slug, Profile profile) {}

  @GetMapping("/partners")
  @Requires(Permission.ANYONE)
  Listing<PartnerSummary> partners(@Accepts(PartnersQuery.class) Input input) {
    return Listing.of(finding.find(PartnersAsked.read(input)).cards().map(PartnerSummary::of));
  }

  @GetMapping("/partners/{slug}")
  @Requires(Permission.ANYONE)
  ResponseEntity<PartnerDetail> partner(@PathVariable Slug slug, Caller caller) {
    Entry entry =
        book.entry(slug, PartnerController.audiences(caller))
            .filter(found -> PartnerController.isFor(found, caller))
            .orElseThrow(() -> new NotFoundException("partner"));
    return answer(ResponseEntity.ok(), entry);
  }

  @PostMapping("/partners")
  @Requires(Permission.KEEP_PARTNERS)
  ResponseEntity<PartnerDetail> list(@Accepts(PartnerShape.class) Input input, Actor actor) {
    var organisation = input.id("organisationId", OrganisationId::new);
    var slug = input.required("slug", Slug::parse);
    var profile = forms.ofApi(input, Optional.empty());
    Listed listed = input.orReject(() -> new Listed(organisation.get(), slug.get(), profile.get()));
    demandDone(directory.list(actor, listed.organisation(), listed.slug(), listed.profile()));
    URI location = URI.create("/api/v1/partners/" + listed.slug().value());
    return answer(ResponseEntity.created(location), whole(listed.slug()));
  }

  @PutMapping("/partners/{slug}")
  @Requires(Permission.KEEP_PARTNERS)
  ResponseEntity<PartnerDetail> revise(
      @PathVariable Slug slug, @Accepts(ProfileShape.class) Input input, Actor actor) {
    Entry before = whole(slug);
    var version = input.seenVersion();
    Profile profile = input.orReject(forms.ofApi(input, Optional.of(before.profile())));
    demandDone(directory.revise(actor, before.id(), version.get(), profile));
    return answer(ResponseEntity.ok(), whole(slug));
  }

  @PutMapping("/services/{id}/capacity")
  @Requires(Permission.EDIT_OWN_PARTNER)
  ResponseEntity<Void> state(
      @PathVariable ServiceId id, @Accepts(CapacityShape.class) Input input, Actor actor) {
    return switch (capacity.state(actor, id, input.orReject(CapacityReader.read(input)))) {
      case StateCapacity.Outcome.Done _ -> ResponseEntity.noContent().build();
      case StateCapacity.Outcome.NotListed _ -> throw new Refused("PARTNER_NOT_LISTED");
    };
  }

  private static void demandDone(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.AlreadyListed _ -> throw new Refused("PARTNER_ALREADY_LISTED");
      case Outcome.SlugTaken _ -> throw new Refused("PARTNER_SLUG_TAKEN");
      case Outcome.PartOfAnother _ -> throw new Refused("PARTNER_MERGED");
    }
  }

  private Entry whole(Slug slug) {
    Set<Audience> all = EnumSet.allOf(Audience.class);
    return book.entry(slug, all).orElseThrow(() -> new NotFoundException("partner"));
  }

  private ResponseEntity<PartnerDetail> answer(BodyBuilder builder, Entry entry) {
    return builder
        .eTag(Long.toString(entry.version()))
        .body(PartnerDetail.of(entry, clock.instant()));
  }
}
