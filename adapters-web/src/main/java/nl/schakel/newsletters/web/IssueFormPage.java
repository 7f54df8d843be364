package nl.schakel.newsletters.web;

import java.util.List;
import java.util.Map;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * The form on which a newsletter is written.
 *
 * @param items what can be told, by its address
 */
record IssueFormPage(FormView form, String address, String back, Map<String, Item> items) {

  List<Option> options(Frame frame) {
    return items.values().stream()
        .map(
            item ->
                Option.of(item.address(), item.title().in(frame.language()))
                    .withHint(IssueShowing.kind(item.kind(), frame)))
        .toList();
  }
}
