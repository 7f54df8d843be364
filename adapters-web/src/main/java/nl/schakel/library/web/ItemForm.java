package nl.schakel.library.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.Licence;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.HarmlessMarkdown;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.TextFields;

/** Between what is typed of an item and its content. */
final class ItemForm {

  static final String TEXTS = "library.form";

  private ItemForm() {}

  /** Of a link it is asked where it leads. */
  static Supplier<Content> read(Input input, ItemKind kind, Allowed allowed) {
    var title = TextFields.required(input, "title", line(Content.LONGEST_TITLE));
    var summary = TextFields.required(input, "summary", line(Content.LONGEST_SUMMARY));
    var body = TextFields.required(input, "body", ItemForm::markdown);
    var address = input.optional("address", ItemForm::address);
    var licence = input.required("licence", As.oneOf(Licence.class));
    var credit = input.optional("credit", line(Content.LONGEST_CREDIT));
    var organisations =
        input.list("organisations", 0, Content.MOST_ORGANISATIONS, As.id(OrganisationId::new));
    var signed = input.flag("signed");
    var topics = input.list("topics", 1, Content.MOST_TOPICS, ItemForm::topic);
    var community = input.optional("community", As.id(CommunityId::new));
    if (kind == ItemKind.LINK && address.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse("address", "REQUIRED");
    }
    allowed.check(input, topics, organisations, community);
    return () ->
        new Content(
            title.get(),
            summary.get(),
            body.get(),
            address.get(),
            licence.get(),
            credit.get(),
            Set.copyOf(organisations.get()),
            signed.get(),
            Set.copyOf(topics.get()),
            community.get(),
            List.of());
  }

  private static Function<String, Parsed<String>> line(int longest) {
    return typed -> PlainText.line(typed, longest);
  }

  /** Codes: those of text and Markdown, and PICTURE_NOT_ALLOWED. */
  static Parsed<String> markdown(String typed) {
    return PlainText.lines(typed, Content.LONGEST_BODY)
        .then(HarmlessMarkdown::check)
        .then(
            text ->
                text.contains("![") ? Parsed.invalid("PICTURE_NOT_ALLOWED") : Parsed.valid(text));
  }

  static Parsed<TopicCode> topic(String typed) {
    return Slug.parse(typed).then(slug -> Parsed.valid(new TopicCode(slug)));
  }

  /** Codes: INVALID_LINK. */
  static Parsed<URI> address(String typed) {
    try {
      URI address = new URI(typed.strip());
      boolean fits =
          Set.of("https", "http").contains("" + address.getScheme())
              && address.getHost() != null
              && address.getUserInfo() == null
              && typed.length() <= 500;
      return fits ? Parsed.valid(address) : Parsed.invalid("INVALID_LINK");
    } catch (URISyntaxException broken) {
      return Parsed.invalid("INVALID_LINK");
    }
  }

  static Map<String, List<String>> values(Content content) {
    Map<String, List<String>> values = new HashMap<>();
    TextFields.show("title", content.title(), values);
    TextFields.show("summary", content.summary(), values);
    TextFields.show("body", content.body(), values);
    content.address().ifPresent(there -> values.put("address", List.of("" + there)));
    values.put("licence", List.of(content.licence().name()));
    content.credit().ifPresent(credit -> values.put("credit", List.of(credit)));
    values.put("organisations", texts(content.organisations(), OrganisationId::value));
    values.put("signed", content.signed() ? List.of("true") : List.of());
    values.put("topics", texts(content.topics(), topic -> topic.value().value()));
    content.community().ifPresent(id -> values.put("community", List.of("" + id.value())));
    return values;
  }

  private static <T> List<String> texts(Set<T> all, Function<T, Object> value) {
    return all.stream().map(each -> "" + value.apply(each)).sorted().toList();
  }
}
