package nl.schakel.newsletters.persistence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.JsonText;
import nl.schakel.shared.persistence.Jsonb;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a newsletter tells of is one column: it is read whole, and never searched. */
@Component
class ItemsAsJson {

  private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

  private final JsonMapper json;

  ItemsAsJson(JsonMapper json) {
    this.json =
        json.rebuild()
            .addModule(
                new JsonText("newsletters")
                    .ofTexts(LocalizedText.class)
                    .of(Slug.class, Slug::value, Slug::new))
            .build();
  }

  private record Row(
      String kind, Set<Slug> topics, LocalizedText title, LocalizedText summary, String address) {

    static Row of(Item item) {
      return new Row(
          item.kind(),
          item.topics().stream().map(TopicCode::value).collect(Collectors.toUnmodifiableSet()),
          item.title(),
          item.summary(),
          item.address());
    }

    Item item() {
      return new Item(
          kind,
          topics.stream().map(TopicCode::new).collect(Collectors.toUnmodifiableSet()),
          title,
          summary,
          address);
    }
  }

  PGobject write(List<Item> items) {
    return Jsonb.of(json.writeValueAsString(items.stream().map(Row::of).toList()));
  }

  List<Item> read(String column) {
    return json.readValue(column, ROWS).stream().map(Row::item).toList();
  }
}
