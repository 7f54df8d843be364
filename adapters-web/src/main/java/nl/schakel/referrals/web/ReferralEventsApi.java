package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Course.Way;
import nl.schakel.referrals.usecase.MoveReferral;
import nl.schakel.referrals.usecase.MoveReferral.Outcome;
import nl.schakel.referrals.usecase.NoteOnReferral;
import nl.schakel.referrals.usecase.OpenReferral;
import nl.schakel.referrals.usecase.Wish;
import nl.schakel.referrals.web.EventShapes.EventShape;
import nl.schakel.referrals.web.EventShapes.EventType;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with a referral, for programs. */
@RestController
@RequestMapping("/api/v1/referrals/{id}/events")
class ReferralEventsApi {

  private final MoveReferral moving;
  private final NoteOnReferral noting;
  private final OpenReferral opening;

  ReferralEventsApi(MoveReferral moving, NoteOnReferral noting, OpenReferral opening) {
    this.moving = moving;
    this.noting = noting;
    this.opening = opening;
  }

  /** A step of its states, or a fact that changes none. */
  @PostMapping
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<ReferralShape> happen(
      @PathVariable UUID id, @Accepts(EventShape.class) Input input, Actor actor) {
    ReferralId referral = new ReferralId(id);
    opening.side(actor, referral); // what is not theirs is not there, whatever else is wrong
    var seen = input.seenVersion();
    var known = input.required("type", As.oneOf(EventType.class));
    EventType type = known.ifRight().orElseGet(() -> input.orReject(known)); // each has its fields
    Optional<Supplier<Wish>> wish = new EventInput(input).wish(type);
    if (wish.isPresent()) {
      Wish read = input.orReject(wish.get());
      var command = new MoveReferral.Command(actor, referral, Optional.of(seen.get()), read);
      demandMoved(moving.move(command), new ReferralRefusals(input));
    } else {
      demandNoted(
          note(type, input, referral, Optional.of(seen.get()), actor), new ReferralRefusals(input));
    }
    return ReferralsApi.answer(ResponseEntity.ok(), opening, referral, actor);
  }

  private static void demandMoved(Outcome outcome, ReferralRefusals refusals) {
    switch (outcome) {
      case Outcome.Moved _ -> {}
      case Outcome.NotFrom(var now, _, _) -> throw ReferralRefusals.movedOn(now);
      case Outcome.Unfit(var flaws) -> throw refusals.flaws(flaws);
      case Outcome.NotForThem _ -> throw ReferralRefusals.notForThem();
      case Outcome.NotPossible _ -> throw ReferralRefusals.notPossible();
      case Outcome.TellsOfSomebody(var findings) -> throw refusals.telling("text", findings);
      case Outcome.Unreadable(var code) -> throw refusals.unreadable("text", code);
    }
  }

  private NoteOnReferral.Outcome note(
      EventType type, Input input, ReferralId id, Optional<Long> seen, Actor actor) {
    return switch (type) {
      case WARM_HANDOVER -> {
        var on = input.required("date", As.date());
        var way = input.required("way", As.oneOf(Way.class));
        yield input.orReject(() -> noting.handOverWarmly(actor, id, seen, on.get(), way.get()));
      }
      case FEEDBACK -> {
        var text = input.optional("text", EventInput::words);
        yield input.orReject(() -> noting.tell(actor, id, seen, text.get()));
      }
      case REASSIGN -> {
        var person = input.id("personId", PersonId::new);
        yield input.orReject(() -> noting.reassign(actor, id, seen, person.get()));
      }
      default -> noting.acknowledge(actor, id, seen);
    };
  }

  private static void demandNoted(NoteOnReferral.Outcome outcome, ReferralRefusals refusals) {
    switch (outcome) {
      case NoteOnReferral.Outcome.Noted _ -> {}
      case NoteOnReferral.Outcome.NotNow(var now) -> throw ReferralRefusals.movedOn(now);
      case NoteOnReferral.Outcome.Unfit(var flaw) -> throw refusals.flaws(List.of(flaw));
      case NoteOnReferral.Outcome.NoSuchColleague _ -> throw refusals.person();
      case NoteOnReferral.Outcome.TellsOfSomebody(var findings) ->
          throw refusals.telling("text", findings);
      case NoteOnReferral.Outcome.Unreadable(var code) -> throw refusals.unreadable("text", code);
    }
  }
}
