package nl.schakel.library.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.Item.Version;
import nl.schakel.library.port.Items;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcItems implements Items {

  private static final String ADD =
      """
      insert into library.item (
        id, slug, kind, author, begun_at, revision, state, work, work_writer,
        work_writers, work_remark, offered_at)
      values (
        :id, :slug, :kind, :author, :begunAt, 0, :state, :work, :workWriter,
        :workWriters, :workRemark, :offeredAt)
      """;
  private static final String LOCK =
      """
      select i.*, v.content as shown_content, v.writer as shown_writer,
        v.checked_by as shown_checked_by, v.at as shown_at,
        v.hidden_at is not null as shown_hidden
      from library.item i left join library.version v on v.item = i.id and v.number = i.shown
      where i.id = :id for update of i
      """;
  private static final String SAVE =
      """
      update library.item set
        revision = revision + 1, state = :state, work = :work, work_writer = :workWriter,
        work_writers = :workWriters, work_remark = :workRemark, offered_at = :offeredAt, shown = :shown, since = :since,
        withdrawn_at = :withdrawnAt, withdrawn_why = :withdrawnWhy, title = :title,
        summary = :summary, body = :body, topics = :topics, languages = :languages,
        community = :community
      where id = :id
      """;
  private static final String KEEP_VERSION =
      """
      insert into library.version (item, number, content, writer, checked_by, at)
      values (:item, :number, :content, :writer, :checkedBy, :at) on conflict do nothing
      """;
  private static final String HIDE =
      """
      update library.version set hidden_at = :at, hidden_why = :reason
      where item = :item and number = :number and hidden_at is null
      """;
  private static final String TAKEN =
      "select slug from library.item where slug = :slug or slug like :slug || '-%'";

  private final JdbcClient jdbc;
  private final ContentJson json;
  private final ItemReader reader;

  JdbcItems(JdbcClient jdbc, ContentJson json, ItemReader reader) {
    this.jdbc = jdbc;
    this.json = json;
    this.reader = reader;
  }

  @Override
  public void add(Unpublished item) {
    jdbc.sql(ADD).params(ItemColumns.of(item, json)).update();
  }

  @Override
  public Optional<Item> lock(ItemId id) {
    return jdbc.sql(LOCK).param("id", id.value()).query(reader).optional();
  }

  @Override
  public void save(Item item) {
    jdbc.sql(SAVE).params(ItemColumns.of(item, json)).update();
    if (item instanceof Published published) {
      keep(published.getId(), published.shown());
    }
  }

  private void keep(ItemId item, Version version) {
    jdbc.sql(KEEP_VERSION)
        .param("item", item.value())
        .param("number", version.number())
        .param("content", json.write(version.content()))
        .param("writer", Ids.of(version.writer()))
        .param("checkedBy", Ids.of(version.checkedBy()))
        .param("at", Moments.utc(version.at()))
        .update();
  }

  @Override
  public boolean hide(ItemId item, int version, String reason, Instant at) {
    return jdbc.sql(HIDE)
            .param("item", item.value())
            .param("number", version)
            .param("reason", reason)
            .param("at", Moments.utc(at))
            .update()
        == 1;
  }

  @Override
  public void remove(Unpublished item) {
    jdbc.sql("delete from library.item where id = :id and state = 'UNPUBLISHED'")
        .param("id", item.getId().value())
        .update();
  }

  @Override
  public Slug free(Slug wished) {
    String word =
        wished
            .value()
            .substring(0, Math.min(wished.value().length(), Slug.MAXIMUM - 6))
            .replaceAll("-$", "");
    Set<String> taken = Set.copyOf(jdbc.sql(TAKEN).param("slug", word).query(String.class).list());
    return Stream.concat(
            Stream.of(word), IntStream.iterate(2, n -> n + 1).mapToObj(n -> word + "-" + n))
        .filter(each -> !taken.contains(each))
        .map(Slug::new)
        .findFirst()
        .orElseThrow();
  }
}
