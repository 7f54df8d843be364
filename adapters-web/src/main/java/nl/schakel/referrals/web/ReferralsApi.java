package nl.schakel.referrals.web;

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
import nl.schakel.referrals.usecase.OpenReferral;
import nl.schakel.referrals.web.ReferralShapes.Box;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referrals, for programs. */
@RestController
@RequestMapping("/api/v1/referrals")
class ReferralsApi {

  private final ReferralBoxes boxes;
  private final OpenReferral opening;

  ReferralsApi(ReferralBoxes boxes, OpenReferral opening) {
    this.boxes = boxes;
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

  static ResponseEntity<ReferralShape> answer(
      BodyBuilder builder, OpenReferral opening, ReferralId id, Actor actor) {
    OpenReferral.Opened opened = opening.open(actor, id);
    return builder.eTag(Long.toString(opened.version())).body(ReferralShape.of(opened));
  }
}
