package nl.schakel.newsletters.web;

import java.util.LinkedHashMap;
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

  /** By kind, in words. */
  Map<String, List<Option>> options(Frame frame) {
    Map<String, List<Option>> options = new LinkedHashMap<>();
    Item.byKind(items.values())
        .forEach(
            (kind, ofKind) ->
                options.put(
                    IssueShowing.kind(kind, frame),
                    ofKind.stream().map(item -> option(item, frame)).toList()));
    return options;
  }

  private static Option option(Item item, Frame frame) {
    return Option.of(item.address(), item.title().in(frame.language()))
        .withHint(item.summary().in(frame.language()));
  }
}
