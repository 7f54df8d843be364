package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.Link;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Said;

/** When one takes a link, when not, or what to mind; and what one does instead. */
record Rule(String force, Said text, Optional<Said> instead) {

  static List<Rule> of(Link link, Frame frame) {
    return link.criteria().stream()
        .map(
            each ->
                new Rule(
                    frame.text("chain.force." + each.force()),
                    Said.of(each.text(), frame.language()),
                    each.instead().map(text -> Said.of(text, frame.language()))))
        .toList();
  }
}
