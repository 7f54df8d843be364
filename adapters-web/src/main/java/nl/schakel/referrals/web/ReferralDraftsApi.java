package nl.schakel.referrals.web;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.usecase.OfferReferral;
import nl.schakel.referrals.usecase.OfferReferral.Outcome;
import nl.schakel.referrals.usecase.OfferReferral.Stage;
import nl.schakel.referrals.usecase.OpenReferral;
import nl.schakel.referrals.web.ReferralShapes.ReferralDraft;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing referrals, for programs. */
@RestController
@Requires(Permission.REFER)
@RequestMapping("/api/v1/referrals")
class ReferralDraftsApi {

  private final OfferReferral offering;
  private final OpenReferral opening;

  ReferralDraftsApi(OfferReferral offering, OpenReferral opening) {
    this.offering = offering;
    this.opening = opening;
  }

  @PostMapping
  ResponseEntity<ReferralShape> make(@Accepts(ReferralDraft.class) Input input, Actor actor) {
    var offer = input.required("offer", As.flag());
    OfferReferral.Command command = input.orReject(new ReferralInput(input, actor).read());
    return switch (offering.make(command, offer.get() ? Stage.OFFER : Stage.DRAFT)) {
      case Outcome.Drafted(var id) -> created(id, actor);
      case Outcome.Offered(var id, _) -> created(id, actor);
      case Outcome refusal -> throw new ReferralRefusals(input).of(refusal);
    };
  }

  /** Writes a draft anew, as it would have been made, and offers it when that is wanted. */
  @PutMapping("/{id}")
  ResponseEntity<ReferralShape> revise(
      @PathVariable UUID id, @Accepts(ReferralDraft.class) Input input, Actor actor) {
    ReferralId draft = new ReferralId(id);
    opening.side(actor, draft); // what is not theirs is not there, whatever else is wrong
    var seen = input.seenVersion();
    var offer = input.required("offer", As.flag());
    OfferReferral.Command command = input.orReject(new ReferralInput(input, actor).read());
    Stage stage = offer.get() ? Stage.OFFER : Stage.DRAFT;
    return switch (offering.revise(draft, Optional.of(seen.get()), command, stage)) {
      case Outcome.Drafted _, Outcome.Offered _ ->
          ReferralsApi.answer(ResponseEntity.ok(), opening, draft, actor);
      case Outcome refusal -> throw new ReferralRefusals(input).of(refusal);
    };
  }

  private ResponseEntity<ReferralShape> created(ReferralId id, Actor actor) {
    URI address = URI.create("/api/v1/referrals/" + id.value());
    return ReferralsApi.answer(ResponseEntity.created(address), opening, id, actor);
  }
}
