package nl.schakel.referrals.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.referrals.usecase.MoveReferral;
import nl.schakel.referrals.usecase.MoveReferral.Command;
import nl.schakel.referrals.usecase.MoveReferral.Outcome;
import nl.schakel.referrals.usecase.Wish;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Going on with a draft, or throwing it away. */
@Controller
@Requires(Permission.REFER)
class OfferDraftController {

  private final OfferReader reader;
  private final OfferWays ways;
  private final OfferShowing showing;
  private final OfferWriter writer;
  private final MoveReferral moving;

  OfferDraftController(
      OfferReader reader,
      OfferWays ways,
      OfferShowing showing,
      OfferWriter writer,
      MoveReferral moving) {
    this.reader = reader;
    this.ways = ways;
    this.showing = showing;
    this.writer = writer;
    this.moving = moving;
  }

  @GetMapping(OfferPaths.DRAFT)
  View form(@PathVariable UUID id, Actor actor, Frame frame) {
    OfferRead draft = reader.read(actor, id);
    return draft.isDraft()
        ? frame.show(showing.page(ways.of(draft, actor), OfferValues.kept(draft), actor, frame))
        : frame.seeOther(OfferPaths.one(draft.id()));
  }

  @PostMapping(OfferPaths.DRAFT)
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    OfferRead draft = reader.read(actor, id);
    return draft.isDraft()
        ? writer.write(ways.of(draft, actor), input, actor, frame)
        : frame.seeOther(OfferPaths.one(draft.id()), "offer.notice.noLongerDraft");
  }

  /** What was sent in the meantime is not thrown away: the version says which one is meant. */
  @PostMapping(OfferPaths.REMOVAL)
  View remove(@PathVariable UUID id, Actor actor, Frame frame) {
    OfferRead draft = reader.read(actor, id);
    if (!draft.isDraft()) {
      return frame.seeOther(OfferPaths.one(draft.id()), "offer.notice.noLongerDraft");
    }
    Command command =
        new Command(actor, draft.id(), Optional.of(draft.version()), new Wish.VoidAsError());
    return switch (moving.move(command)) {
      case Outcome.Moved _ -> frame.seeOther("/referrals/outbox", "offer.notice.removed");
      case Outcome.NotFrom _,
          Outcome.Unfit _,
          Outcome.NotForThem _,
          Outcome.NotPossible _,
          Outcome.TellsOfSomebody _,
          Outcome.Unreadable _ ->
          frame.seeOther(OfferPaths.one(draft.id()), "offer.notice.noLongerDraft");
    };
  }
}
