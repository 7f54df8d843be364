package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.LibraryCards.Card;
import nl.schakel.library.model.Content;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.query.ItemSheet.Gone;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.query.LibraryShelf.Choices;
import nl.schakel.library.query.LibraryShelf.Listed;
import nl.schakel.library.query.LibraryShelf.VersionLine;
import nl.schakel.library.query.LibraryShelf.Wish;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLibraryShelf implements LibraryShelf {

  private static final String SHEET =
      """
      select i.id, i.slug, i.kind, i.revision, i.open, i.shown, i.since, v.number, v.writer, v.at,
        coalesce(i.withdrawn_at, v.hidden_at) as gone_at,
        coalesce(i.withdrawn_why, v.hidden_why) as gone_why,
        case when v.hidden_at is null then v.content else (
          select s.content from library.version s where s.item = i.id and s.number = i.shown)
        end as content
      from library.item i join library.version v on v.item = i.id and v.number =\
      """;
  private static final String VERSIONS =
      "select number, at, hidden_at from library.version where item = :item order by number desc";
  private static final String LISTED =
      """
      select i.slug, v.at from library.item i
      join library.version v on v.item = i.id and v.number = i.shown
      where i.state = 'PUBLISHED' order by i.id
      """;

  private final JdbcClient jdbc;
  private final CardReader cards;
  private final ContentJson json;

  JdbcLibraryShelf(JdbcClient jdbc, CardReader cards, ContentJson json) {
    this.jdbc = jdbc;
    this.cards = cards;
    this.json = json;
  }

  @Override
  public Page<Card> find(Wish wish, PageRequest page) {
    WishConditions conditions = new WishConditions(wish);
    String from = " from library.item i where " + conditions.all();
    long total =
        jdbc.sql("select count(*)" + from)
            .params(conditions.parameters())
            .query(Long.class)
            .single();
    String order =
        " order by "
            + conditions.relevance()
            + " desc, i.since desc, i.id limit :size offset :offset";
    List<Card> items =
        jdbc.sql("select " + CardReader.COLUMNS + from + order)
            .params(conditions.parameters())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(cards)
            .list();
    return new Page<>(items, page.number(), page.size(), total);
  }

  @Override
  public Choices choices(Wish wish) {
    return new ChoiceCounts(jdbc).of(wish);
  }

  @Override
  public Optional<ItemSheet> find(Slug slug) {
    return jdbc.sql(SHEET + " i.shown where i.slug = :slug")
        .param("slug", slug.value())
        .query(this::sheet)
        .optional();
  }

  @Override
  public Optional<ItemSheet> find(ItemId id) {
    return jdbc.sql(SHEET + " i.shown where i.id = :id and i.state = 'PUBLISHED'")
        .param("id", id.value())
        .query(this::sheet)
        .optional();
  }

  @Override
  public Optional<ItemSheet> version(Slug slug, int number) {
    return jdbc.sql(SHEET + " :number where i.slug = :slug and i.state = 'PUBLISHED'")
        .param("slug", slug.value())
        .param("number", number)
        .query(this::sheet)
        .optional();
  }

  private ItemSheet sheet(ResultSet row, int number) throws SQLException {
    Content content = json.content(row, "content");
    Optional<Instant> gone = Moments.readIfAny(row, "gone_at");
    Optional<String> why = Optional.ofNullable(row.getString("gone_why"));
    return new ItemSheet(
        Ids.item(row, "id"),
        new Slug(row.getString("slug")),
        ItemKind.valueOf(row.getString("kind")),
        row.getLong("revision"),
        row.getInt("number"),
        row.getInt("shown"),
        content,
        Ids.person(row, "writer").filter(_ -> content.signed()),
        Moments.read(row, "at"),
        Moments.read(row, "since"),
        gone.map(at -> new Gone(why.orElse(""), at)),
        row.getBoolean("open"));
  }

  @Override
  public List<VersionLine> versions(ItemId item) {
    return jdbc.sql(VERSIONS).param("item", item.value()).query((row, _) -> version(row)).list();
  }

  private static VersionLine version(ResultSet row) throws SQLException {
    return new VersionLine(
        row.getInt("number"),
        Moments.read(row, "at"),
        Moments.readIfAny(row, "hidden_at").isPresent());
  }

  @Override
  public List<Listed> listed() {
    return jdbc.sql(LISTED)
        .query((row, _) -> new Listed(new Slug(row.getString("slug")), Moments.read(row, "at")))
        .list();
  }
}
