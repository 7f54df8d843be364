package nl.schakel.chains.web;

import java.util.Optional;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.model.Comparison;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** One chain, as it holds now or as it was, and what changed between two of its versions. */
@Controller
@Requires(Permission.ANYONE)
class ChainReadController {

  private final ChainShelf chains;
  private final ChainReadShowing showing;
  private final ComparisonShowing comparing;

  ChainReadController(ChainShelf chains, ChainReadShowing showing, ComparisonShowing comparing) {
    this.chains = chains;
    this.showing = showing;
    this.comparing = comparing;
  }

  @GetMapping("/chains/{slug}")
  @SameForEveryVisitor
  View chain(@PathVariable Slug slug, Caller caller, Frame frame) {
    Card card = chains.find(slug);
    return frame.show(showing.page(card, chains.agreed(card), caller, frame));
  }

  @GetMapping("/chains/{slug}/versions/{number}")
  @SameForEveryVisitor
  View version(@PathVariable Slug slug, @PathVariable int number, Caller caller, Frame frame) {
    Card card = chains.find(slug);
    return frame.show(showing.page(card, chains.version(card, number), caller, frame));
  }

  /** Compared with the version before it, unless another is asked for. */
  @GetMapping("/chains/{slug}/versions/{number}/changes")
  @SameForEveryVisitor
  View changes(@PathVariable Slug slug, @PathVariable int number, Input input, Frame frame) {
    var with = input.optional("with", As.integer(1, Integer.MAX_VALUE));
    Optional<Integer> asked = input.orReject(with);
    Card card = chains.find(slug);
    Drawn after = chains.version(card, number);
    Drawn before = chains.version(card, asked.orElse(number - 1));
    return frame.show(comparing.page(card, before, after, Comparison.of(before, after), frame));
  }
}
