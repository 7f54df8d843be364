package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.referrals.usecase.MoveReferral;
import nl.schakel.referrals.usecase.MoveReferral.Command;
import nl.schakel.referrals.usecase.MoveReferral.Outcome;
import nl.schakel.referrals.usecase.Wish;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Seeing what would be shared, sending it, and reading what happens next. */
@Controller
@Requires(Permission.REFER)
class OfferSendingController {

  private final OfferReader reader;
  private final OfferWays ways;
  private final OfferSummary summary;
  private final OfferAnswers answers;
  private final MoveReferral moving;

  OfferSendingController(
      OfferReader reader,
      OfferWays ways,
      OfferSummary summary,
      OfferAnswers answers,
      MoveReferral moving) {
    this.reader = reader;
    this.ways = ways;
    this.summary = summary;
    this.answers = answers;
    this.moving = moving;
  }

  @GetMapping(OfferPaths.SUMMARY)
  View check(@PathVariable UUID id, Actor actor, Frame frame) {
    OfferRead draft = reader.read(actor, id);
    return draft.isDraft()
        ? frame.show(summary.page(draft, frame))
        : frame.seeOther(OfferPaths.one(draft.id()));
  }

  @PostMapping(OfferPaths.SENDING)
  View send(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    OfferRead draft = reader.read(actor, id);
    Optional<Long> seen = input.seenVersion().ifRight();
    if (!draft.isDraft()) {
      return frame.seeOther(OfferPaths.of(OfferPaths.SENT, draft.id()));
    }
    return seen.filter(version -> version == draft.version()).isEmpty()
        ? frame.seeOther(OfferPaths.of(OfferPaths.SUMMARY, draft.id()), "offer.notice.changed")
        : sent(draft, seen, actor, frame);
  }

  private View sent(OfferRead draft, Optional<Long> seen, Actor actor, Frame frame) {
    OfferSetting setting =
        new OfferSetting(ways.of(draft, actor), OfferValues.kept(draft), actor, frame);
    return switch (moving.move(new Command(actor, draft.id(), seen, new Wish.Offer()))) {
      case Outcome.Moved _ -> frame.seeOther(OfferPaths.of(OfferPaths.SENT, draft.id()));
      case Outcome.NotFrom _ ->
          frame.seeOther(OfferPaths.one(draft.id()), "offer.notice.noLongerDraft");
      case Outcome.Unfit(var flaws) -> answers.wrong(setting, OfferFlaws.errors(flaws));
      case Outcome.NotForThem(var numbers) ->
          answers.notForThem(setting, setting.way().criteria(numbers).toList());
      case Outcome.NotPossible _ -> answers.notPossible(setting);
      case Outcome.TellsOfSomebody _ -> answers.wrong(setting, unreadable("INVALID"));
      case Outcome.Unreadable(var code) -> answers.wrong(setting, unreadable(code));
    };
  }

  private static List<FieldError> unreadable(String code) {
    return List.of(FieldError.of("/note", code));
  }

  @GetMapping(OfferPaths.SENT)
  View sent(@PathVariable UUID id, Actor actor, Frame frame) {
    OfferRead offer = reader.read(actor, id);
    return offer.isDraft()
        ? frame.seeOther(OfferPaths.of(OfferPaths.SUMMARY, offer.id()))
        : frame.show(summary.sent(offer, frame));
  }
}
