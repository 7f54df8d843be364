package nl.schakel.newsletters.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.newsletters.model.Issue;
import nl.schakel.newsletters.usecase.WriteNewsletter;
import nl.schakel.partners.Novelties.Novelty;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.TextFields;

/** Between a newsletter and the form on which it is written. */
final class IssueForm {

  static final String TEXTS = "newsletters.issue";

  private IssueForm() {}

  /**
   * What is ticked is known by its address.
   *
   * @param kept what is in it already, and stays as it was when it was chosen
   */
  static Supplier<Issue> read(Input input, List<Novelty> offered, List<Item> kept) {
    Map<String, Item> known = known(offered, kept);
    var slug = input.required("slug", typed -> Slug.parse(typed).then(IssueForm::free));
    var title =
        TextFields.required(input, "title", typed -> PlainText.line(typed, Issue.LONGEST_TITLE));
    var text =
        TextFields.required(
            input,
            "text",
            typed -> PlainText.lines(typed, Issue.LONGEST_TEXT).then(Issue::markdown));
    var items = input.list("items", 0, Issue.MOST_ITEMS, typed -> item(typed, known));
    return () -> new Issue(slug.get(), title.get(), text.get(), items.get());
  }

  /** Words that are pages of their own below the same address. */
  private static Parsed<Slug> free(Slug slug) {
    return List.of("sent", "confirm", "preferences", "unsubscribe").contains(slug.value())
        ? Parsed.invalid("ADDRESS_TAKEN")
        : Parsed.valid(slug);
  }

  private static Parsed<Item> item(String typed, Map<String, Item> known) {
    Item item = known.get(typed);
    return item == null ? Parsed.invalid("UNKNOWN_VALUE") : Parsed.valid(item);
  }

  static Map<String, Item> known(List<Novelty> offered, List<Item> kept) {
    Map<String, Item> known = new LinkedHashMap<>();
    Stream.concat(kept.stream(), offered.stream().map(WriteNewsletter::item))
        .forEach(item -> known.putIfAbsent(item.address(), item));
    return known;
  }

  static Map<String, List<String>> values(IssueCard issue, long version) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(version)));
    values.put("slug", List.of(issue.slug().value()));
    TextFields.show("title", issue.title(), values);
    TextFields.show("text", issue.text(), values);
    values.put("items", issue.items().stream().map(Item::address).toList());
    return values;
  }
}
