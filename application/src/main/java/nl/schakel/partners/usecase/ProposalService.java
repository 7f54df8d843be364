package nl.schakel.partners.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.partners.PartnerEvent.ProposalMoved;
import nl.schakel.partners.PartnerEvent.Step;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Partner.Editable;
import nl.schakel.partners.model.Partner.Merged;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.ProfileProposal;
import nl.schakel.partners.model.ProfileProposal.Open;
import nl.schakel.partners.port.Partners;
import nl.schakel.partners.port.ProfileProposals;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ProposalService implements ProposeProfile {

  private final Partners partners;
  private final ProfileProposals proposals;
  private final Organisations organisations;
  private final Events events;
  private final Clock clock;

  ProposalService(
      Partners partners,
      ProfileProposals proposals,
      Organisations organisations,
      Events events,
      Clock clock) {
    this.partners = partners;
    this.proposals = proposals;
    this.organisations = organisations;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome propose(Actor actor, OrganisationId id, long basis, Profile profile) {
    Partner partner = own(actor, id);
    if (partner.version() != basis) {
      throw new StaleChangeException("partner");
    }
    return switch (partner) {
      case Editable editable when editable.revise(profile).equals(editable) ->
          new Outcome.NothingNew();
      case Editable editable -> {
        proposals.openOf(id).ifPresent(open -> withdraw(actor, open));
        Open open =
            ProfileProposal.over(
                editable, profile, actor.account().value(), actor.person(), clock.instant());
        proposals.add(open);
        yield tell(actor, open, Step.PROPOSED);
      }
      case Merged _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome withdraw(Actor actor, OrganisationId id) {
    own(actor, id);
    return proposals.openOf(id).map(open -> withdraw(actor, open)).orElseGet(Outcome.NotOpen::new);
  }

  private Outcome withdraw(Actor actor, Open open) {
    proposals.close(open.withdraw(clock.instant()));
    return tell(actor, open, Step.WITHDRAWN);
  }

  @Override
  public Outcome approve(Actor actor, UUID id, long seen) {
    return switch (find(actor, id)) {
      case Open open -> approve(actor, open, seen);
      case ProfileProposal _ -> new Outcome.NotOpen();
    };
  }

  private Outcome approve(Actor actor, Open open, long seen) {
    Partner partner = find(open.told().partner());
    if (partner.version() != seen) {
      throw new StaleChangeException("partner");
    }
    return switch (partner) {
      case Editable editable -> {
        proposals.close(open.approve(actor.account().value(), clock.instant()));
        partners.save(editable.revise(open.told().profile()), card(partner.id()));
        yield tell(actor, open, Step.APPROVED);
      }
      case Merged _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome decline(Actor actor, UUID id, String reason) {
    return switch (find(actor, id)) {
      case Open open -> {
        proposals.close(open.decline(reason, actor.account().value(), clock.instant()));
        yield tell(actor, open, Step.DECLINED);
      }
      case ProfileProposal _ -> new Outcome.NotOpen();
    };
  }

  private Outcome tell(Actor actor, Open proposal, Step step) {
    ProfileProposal.Told told = proposal.told();
    Optional<UUID> by = Optional.of(actor.account().value());
    events.publish(new ProposalMoved(told.partner(), told.id().value(), step, by, clock.instant()));
    return new Outcome.Done(told.partner());
  }

  private Partner own(Actor actor, OrganisationId id) {
    if (!actor.mayFor(Permission.EDIT_OWN_PARTNER, id)) {
      throw new NotFoundException("partner");
    }
    return find(id);
  }

  private Partner find(OrganisationId id) {
    return partners.find(id).orElseThrow(() -> new NotFoundException("partner"));
  }

  private ProfileProposal find(Actor actor, UUID id) {
    if (!actor.may(Permission.KEEP_PARTNERS)) {
      throw new NotFoundException("proposal");
    }
    return proposals
        .find(new ProfileProposal.Id(id))
        .orElseThrow(() -> new NotFoundException("proposal"));
  }

  private OrganisationCard card(OrganisationId id) {
    return Optional.ofNullable(organisations.cards(List.of(id)).get(id))
        .orElseThrow(() -> new NotFoundException("organisation"));
  }
}
