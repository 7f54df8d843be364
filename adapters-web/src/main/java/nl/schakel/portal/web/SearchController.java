package nl.schakel.portal.web;

import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.portal.query.FindEverything;
import nl.schakel.portal.query.FindEverything.Wish;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.Findables.Kind;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Everything at once, by words. */
@Controller
@Requires(Permission.ANYONE)
class SearchController {

  private static final int LONGEST_WORDS = 200;

  private final FindEverything everything;
  private final SearchShowing showing;

  SearchController(FindEverything everything, SearchShowing showing) {
    this.everything = everything;
    this.showing = showing;
  }

  @GetMapping(SearchPage.PATH)
  View search(Input input, Frame frame) {
    Asked asked = asked(input);
    return frame.show(showing.page(asked, everything.find(asked.wish(), asked.page()), frame));
  }

  static Asked asked(Input input) {
    var typed = input.optional("q", text -> PlainText.line(text, LONGEST_WORDS));
    var kinds = input.list("kind", 0, Kind.values().length, As.oneOf(Kind.class));
    var page = input.page();
    return input.orReject(() -> new Asked(typed.get(), Set.copyOf(kinds.get()), page.get()));
  }

  /** As somebody put it. */
  record Asked(Optional<String> typed, Set<Kind> kinds, PageRequest page) {
    Wish wish() {
      return Wish.typed(typed.orElse(""), kinds);
    }
  }
}
