package nl.schakel.referrals.web;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.query.ReferralBoxes;
import nl.schakel.referrals.query.ReferralBoxes.Filter;
import nl.schakel.referrals.usecase.OfferReferral;
import nl.schakel.referrals.usecase.OfferReferral.Outcome;
import nl.schakel.referrals.usecase.OfferReferral.Stage;
import nl.schakel.referrals.usecase.OpenReferral;
import nl.schakel.referrals.web.ReferralShapes.Box;
import nl.schakel.referrals.web.ReferralShapes.ReferralDraft;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referrals, for programs. */
@RestController
@RequestMapping("/api/v1/referrals")
class ReferralsApi {

  private final ReferralBoxes boxes;
  private final OfferReferral offering;
  private final OpenReferral opening;

  ReferralsApi(ReferralBoxes boxes, OfferReferral offering, OpenReferral opening) {
    this.boxes = boxes;
    this.offering = offering;
    this.opening = opening;
  }

  /** Each list is of one's own organisations only; whoever has none gets an empty one. */
  @GetMapping
  @Requires(Permission.SIGNED_IN)
  Listing<ReferralLine> list(
      @RequestParam(defaultValue = "IN") Box box,
      @RequestParam Optional<ReferralState> state,
      PageRequest page,
      Actor actor) {
    Filter filter = new Filter(state.map(Set::of).orElse(Set.of()), Optional.empty());
    return Listing.of(
        switch (box) {
          case IN ->
              boxes
                  .inbox(actor.organisationsFor(Permission.RECEIVE_REFERRALS), filter, page)
                  .map(ReferralLine::of);
          case OUT ->
              boxes
                  .outbox(actor.organisationsFor(Permission.REFER), filter, page)
                  .map(ReferralLine::of);
          case KEEPER ->
              boxes
                  .watched(actor.organisationsFor(Permission.WATCH_REFERRALS), page)
                  .map(ReferralLine::of);
        });
  }

  @GetMapping("/{id}")
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<ReferralShape> one(@PathVariable UUID id, Actor actor) {
    return answer(ResponseEntity.ok(), opening, new ReferralId(id), actor);
  }

  @PostMapping
  @Requires(Permission.REFER)
  ResponseEntity<ReferralShape> make(@Accepts(ReferralDraft.class) Input input, Actor actor) {
    var offer = input.required("offer", As.flag());
    OfferReferral.Command command = input.orReject(new ReferralInput(input, actor).read());
    return switch (offering.make(command, offer.get() ? Stage.OFFER : Stage.DRAFT)) {
      case Outcome.Drafted(var id) -> created(id, actor);
      case Outcome.Offered(var id, _) -> created(id, actor);
      case Outcome refusal -> throw refused(refusal, new ReferralRefusals(input));
    };
  }

  private static RuntimeException refused(Outcome outcome, ReferralRefusals refusals) {
    return switch (outcome) {
      case Outcome.Unfit(var flaws) -> refusals.flaws(flaws);
      case Outcome.TellsOfSomebody(var part, var findings) ->
          refusals.telling(field(part), findings);
      case Outcome.Unreadable(var part, var code) -> refusals.unreadable(field(part), code);
      case Outcome.Emergency _ -> ReferralRefusals.emergency();
      case Outcome.NotForThem _ -> ReferralRefusals.notForThem();
      case Outcome.NotPossible _ -> ReferralRefusals.notPossible();
      case Outcome.NoLongerDraft _, Outcome.Drafted _, Outcome.Offered _ ->
          throw new IllegalStateException("a new one is a draft");
    };
  }

  private static String field(OfferReferral.Part part) {
    return switch (part) {
      case NOTE -> "note";
      case ARTICLE -> "sharing";
    };
  }

  private ResponseEntity<ReferralShape> created(ReferralId id, Actor actor) {
    URI address = URI.create("/api/v1/referrals/" + id.value());
    return answer(ResponseEntity.created(address), opening, id, actor);
  }

  static ResponseEntity<ReferralShape> answer(
      BodyBuilder builder, OpenReferral opening, ReferralId id, Actor actor) {
    OpenReferral.Opened opened = opening.open(actor, id);
    return builder.eTag(Long.toString(opened.version())).body(ReferralShape.of(opened));
  }
}
