package nl.schakel.partners.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.partners.PartnerEvent.Change;
import nl.schakel.partners.PartnerEvent.PartnerChanged;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Partner.Editable;
import nl.schakel.partners.model.Partner.Hidden;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.model.Partner.Merged;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.port.Partners;
import nl.schakel.partners.port.Revisions;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PartnerService implements KeepPartners, FollowOrganisations {

  private final Partners partners;
  private final Revisions revisions;
  private final Organisations organisations;
  private final Events events;
  private final Clock clock;

  PartnerService(
      Partners partners,
      Revisions revisions,
      Organisations organisations,
      Events events,
      Clock clock) {
    this.partners = partners;
    this.revisions = revisions;
    this.organisations = organisations;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome list(Actor actor, OrganisationId organisation, Slug slug, Profile profile) {
    demand(actor);
    Optional<Partner> known = partners.find(organisation);
    if (known.isPresent()) {
      return new Outcome.AlreadyListed(known.get().slug());
    }
    if (partners.ownerOf(slug).isPresent()) {
      return new Outcome.SlugTaken(slug);
    }
    Listed listed = Partner.list(organisation, slug, profile);
    partners.add(listed, card(organisation));
    revisions.note(organisation, Change.LISTED, clock.instant());
    return tell(actor, listed, Change.LISTED);
  }

  @Override
  public Outcome revise(Actor actor, OrganisationId id, long version, Profile profile) {
    Partner partner = find(actor, id);
    if (partner.version() != version) {
      throw new StaleChangeException("partner");
    }
    return switch (partner) {
      case Editable editable -> revise(actor, editable, editable.revise(profile));
      case Merged _ -> new Outcome.PartOfAnother();
    };
  }

  private Outcome revise(Actor actor, Editable before, Editable after) {
    if (!after.profile().equals(before.profile())) {
      revisions.noteRevised(before.id(), before.profile(), after.profile(), clock.instant());
    }
    partners.save(after, card(after.id()));
    return tell(actor, after, Change.REVISED);
  }

  @Override
  public Outcome hide(Actor actor, OrganisationId id) {
    return switch (find(actor, id)) {
      case Listed listed -> save(actor, listed.hide(), Change.HIDDEN);
      case Hidden hidden -> new Outcome.Done(hidden.id(), hidden.slug());
      case Merged _ -> new Outcome.PartOfAnother();
    };
  }

  @Override
  public Outcome show(Actor actor, OrganisationId id) {
    return switch (find(actor, id)) {
      case Hidden hidden -> save(actor, hidden.show(), Change.SHOWN);
      case Listed listed -> new Outcome.Done(listed.id(), listed.slug());
      case Merged _ -> new Outcome.PartOfAnother();
    };
  }

  @Override
  public Outcome merge(Actor actor, OrganisationId id, OrganisationId into) {
    return switch (find(actor, into)) {
      case Merged _ -> new Outcome.PartOfAnother();
      case Editable heir when heir.id().equals(id) -> new Outcome.PartOfAnother();
      case Editable heir ->
          switch (find(actor, id)) {
            case Merged _ -> new Outcome.PartOfAnother();
            case Editable editable -> save(actor, editable.mergeInto(heir.id()), Change.MERGED);
          };
    };
  }

  @Override
  public void follow(OrganisationId organisation) {
    partners.find(organisation).ifPresent(partner -> partners.save(partner, card(partner.id())));
  }

  private Outcome save(Actor actor, Partner partner, Change change) {
    partners.save(partner, card(partner.id()));
    revisions.note(partner.id(), change, clock.instant());
    return tell(actor, partner, change);
  }

  private Outcome tell(Actor actor, Partner partner, Change change) {
    events.publish(
        new PartnerChanged(
            partner.id(), change, Optional.of(actor.account().value()), clock.instant()));
    return new Outcome.Done(partner.id(), partner.slug());
  }

  private Partner find(Actor actor, OrganisationId id) {
    demand(actor);
    return partners.find(id).orElseThrow(() -> new NotFoundException("partner"));
  }

  private OrganisationCard card(OrganisationId id) {
    return Optional.ofNullable(organisations.cards(List.of(id)).get(id))
        .orElseThrow(() -> new NotFoundException("organisation"));
  }

  /** The directory is one for the whole install: who keeps it keeps all of it. */
  private static void demand(Actor actor) {
    if (!actor.may(Permission.KEEP_PARTNERS)) {
      throw new NotFoundException("partner");
    }
  }
}
