package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.Item.Details;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.PutAway;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.Item.Version;
import nl.schakel.library.model.Item.Withdrawn;
import nl.schakel.library.model.Work;
import nl.schakel.library.model.Work.Writers;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads items with the version that readers have. */
@Component
class ItemReader implements RowMapper<Item> {

  private final ContentJson json;

  ItemReader(ContentJson json) {
    this.json = json;
  }

  @Override
  public Item mapRow(ResultSet row, int number) throws SQLException {
    Details details = details(row);
    return switch (row.getString("state")) {
      case "UNPUBLISHED" -> new Unpublished(details, work(row).orElseThrow());
      case "PUBLISHED" ->
          new Published(details, version(row), work(row), Moments.read(row, "since"));
      default ->
          gone(
              new Withdrawn(
                  details,
                  version(row),
                  work(row),
                  Moments.read(row, "since"),
                  row.getString("withdrawn_why"),
                  Moments.read(row, "withdrawn_at")),
              row.getBoolean("shown_hidden"));
    };
  }

  private static Item gone(Withdrawn it, boolean hidden) {
    return hidden
        ? new PutAway(it.details(), it.shown(), it.work(), it.since(), it.reason(), it.at())
        : it;
  }

  private static Details details(ResultSet row) throws SQLException {
    return new Details(
        Ids.item(row, "id"),
        new Slug(row.getString("slug")),
        ItemKind.valueOf(row.getString("kind")),
        Ids.person(row, "author"),
        Moments.read(row, "begun_at"),
        row.getLong("revision"));
  }

  private Optional<Work> work(ResultSet row) throws SQLException {
    if (row.getString("work") == null) {
      return Optional.empty();
    }
    Content content = json.content(row, "work");
    Writers writers = new Writers(Ids.person(row, "work_writer"), Ids.people(row, "work_writers"));
    Optional<Instant> offered = Moments.readIfAny(row, "offered_at");
    return Optional.of(
        offered.isPresent()
            ? new Work.Offered(content, writers, offered.get())
            : new Work.Draft(content, writers, Optional.ofNullable(row.getString("work_remark"))));
  }

  private Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getInt("shown"),
        json.content(row, "shown_content"),
        Ids.person(row, "shown_writer"),
        Ids.person(row, "shown_checked_by"),
        Moments.read(row, "shown_at"));
  }
}
