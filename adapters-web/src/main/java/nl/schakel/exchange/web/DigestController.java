package nl.schakel.exchange.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.exchange.model.Rhythm;
import nl.schakel.exchange.usecase.ChooseDigest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a member chooses how often digests come: for all communities at once. */
@Controller
@Requires(Permission.SIGNED_IN)
class DigestController {

  private final ChooseDigest digests;

  DigestController(ChooseDigest digests) {
    this.digests = digests;
  }

  @GetMapping(DigestPage.PATH)
  View show(Actor actor, Frame frame) {
    var chosen = Map.of("rhythm", List.of(digests.current(actor).name()));
    return frame.show(page(new FormView(DigestPage.TEXTS, chosen, List.of()), frame));
  }

  @PostMapping(DigestPage.PATH)
  View choose(Input input, Actor actor, Frame frame) {
    var rhythm = input.required("rhythm", As.oneOf(Rhythm.class));
    return switch (input.outcome(rhythm)) {
      case Rejected<Rhythm>(var errors) ->
          frame.refuse(page(new FormView(DigestPage.TEXTS, input.typed(), errors), frame));
      case Accepted<Rhythm>(var chosen) -> {
        digests.choose(actor, chosen);
        yield frame.seeOther(DigestPage.PATH, "exchange.notice.digestChosen");
      }
    };
  }

  private static DigestPage page(FormView form, Frame frame) {
    return new DigestPage(
        form,
        Arrays.stream(Rhythm.values())
            .map(each -> Option.of(each.name(), frame.text("exchange.digest.rhythm." + each)))
            .toList());
  }
}
