package nl.schakel.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.usecase.NoteOnReferral;
import nl.schakel.referrals.usecase.NoteOnReferral.Outcome;
import nl.schakel.referrals.web.BoxPage.Box;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Says of what came in that it was seen, several at once. */
@Controller
class SeenController {

  private final NoteOnReferral noting;

  SeenController(NoteOnReferral noting) {
    this.noting = noting;
  }

  @PostMapping("/referrals/inbox/acknowledgements")
  @Requires(Permission.RECEIVE_REFERRALS)
  View acknowledge(Input input, Actor actor, Frame frame) {
    var chosen = input.list("referral", 0, PageRequest.MAXIMUM_SIZE, As.id(ReferralId::new));
    List<ReferralId> referrals = input.orReject(chosen);
    Map<Boolean, Long> seen =
        referrals.stream()
            .collect(Collectors.partitioningBy(each -> isSeen(actor, each), Collectors.counting()));
    return referrals.isEmpty()
        ? frame.seeOther(Box.IN.path(), "handover.notice.noneChosen")
        : frame.seeOther(Box.IN.path() + "?seen=" + seen.get(true) + "&gone=" + seen.get(false));
  }

  /** Each by itself: what was withdrawn meanwhile keeps nobody from the others. */
  private boolean isSeen(Actor actor, ReferralId referral) {
    try {
      return noting.acknowledge(actor, referral, Optional.empty()) instanceof Outcome.Noted;
    } catch (NotFoundException _) {
      return false;
    }
  }
}
