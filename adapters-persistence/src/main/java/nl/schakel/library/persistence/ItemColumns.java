package nl.schakel.library.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.Item.Details;
import nl.schakel.library.model.Item.Gone;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.Item.Version;
import nl.schakel.library.model.Work;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Jsonb;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** How an item is written in its columns. */
final class ItemColumns {

  private final Map<String, @Nullable Object> columns = new HashMap<>();
  private final ContentJson json;

  private ItemColumns(ContentJson json) {
    this.json = json;
  }

  static Map<String, @Nullable Object> of(Item item, ContentJson json) {
    ItemColumns all = new ItemColumns(json);
    all.details(item.details());
    switch (item) {
      case Unpublished(var _, var work) -> {
        all.work(Optional.of(work));
        all.unpublished();
      }
      case Published(var _, var shown, var work, var since) -> {
        all.work(work);
        all.shown("PUBLISHED", shown, since, Optional.empty(), Optional.empty());
      }
      case Gone gone -> {
        all.work(gone.work());
        all.shown(
            "WITHDRAWN",
            gone.shown(),
            gone.since(),
            Optional.of(gone.at()),
            Optional.of(gone.reason()));
      }
    }
    return all.columns;
  }

  private void details(Details details) {
    columns.put("id", details.id().value());
    columns.put("slug", details.slug().value());
    columns.put("kind", details.kind().name());
    columns.put("author", Ids.of(details.author()));
    columns.put("begunAt", Moments.utc(details.begunAt()));
  }

  private void work(Optional<Work> work) {
    columns.put("work", work.map(each -> json.write(each.content())).orElse(null));
    columns.put("workWriter", Ids.of(work.flatMap(Work::writer)));
    columns.put("workWriters", work.map(ItemColumns::writers).orElseGet(() -> new UUID[0]));
    columns.put("workRemark", work.flatMap(Work::remark).orElse(null));
    columns.put("offeredAt", Moments.utc(work.flatMap(ItemColumns::offeredAt)));
  }

  private static UUID[] writers(Work work) {
    return work.writers().all().stream().map(PersonId::value).sorted().toArray(UUID[]::new);
  }

  private static Optional<Instant> offeredAt(Work work) {
    return switch (work) {
      case Work.Draft _ -> Optional.empty();
      case Work.Offered offered -> Optional.of(offered.since());
    };
  }

  private void unpublished() {
    columns.put("state", "UNPUBLISHED");
    List.of("shown", "since", "withdrawnAt", "withdrawnWhy", "community")
        .forEach(name -> columns.put(name, null));
    List.of("title", "summary", "body").forEach(name -> columns.put(name, Jsonb.of("{}")));
    List.of("topics", "languages").forEach(name -> columns.put(name, new String[0]));
  }

  private void shown(
      String state, Version shown, Instant since, Optional<Instant> at, Optional<String> why) {
    Content content = shown.content();
    columns.put("state", state);
    columns.put("shown", shown.number());
    columns.put("since", Moments.utc(since));
    columns.put("withdrawnAt", Moments.utc(at));
    columns.put("withdrawnWhy", why.orElse(null));
    columns.put("title", json.write(content.title()));
    columns.put("summary", json.write(content.summary()));
    columns.put("body", json.write(content.body()));
    columns.put("community", content.community().map(CommunityId::value).orElse(null));
    columns.put("topics", texts(content.topics().stream().map(topic -> topic.value().value())));
    columns.put("languages", texts(content.languages().stream().map(Language::tag)));
  }

  private static String[] texts(Stream<String> values) {
    return values.sorted().toArray(String[]::new);
  }
}
