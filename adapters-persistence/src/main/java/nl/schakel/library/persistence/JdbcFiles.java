package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.library.FileId;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.SentFile;
import nl.schakel.library.model.SentFile.Bytes;
import nl.schakel.library.port.Files;
import nl.schakel.library.query.FileBook;
import nl.schakel.library.query.FileBook.Download;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFiles implements Files, FileBook {

  private static final String ADD =
      """
      insert into library.file (id, item, kind, hash, content, at)
      values (:id, :item, :kind, encode(sha256(:content), 'hex'), :content, :at)
      """;

  /** Versions that can be read stay, and so do their files. */
  private static final String REMOVE_UNUSED =
      """
      delete from library.file f where at < :before
        and not exists (select from library.version v
          where v.item = f.item and v.hidden_at is null
            and v.content -> 'files' @> jsonb_build_array(jsonb_build_object('id', f.id::text)))
        and not exists (select from library.item i
          where i.id = f.item
            and i.work -> 'files' @> jsonb_build_array(jsonb_build_object('id', f.id::text)))
      """;

  private static final String PUBLISHED =
      """
      select f.hash, f.content, v.content as text from library.file f
      join library.item i on i.id = f.item and i.state = 'PUBLISHED'
      join library.version v on v.item = f.item and v.hidden_at is null
        and v.content -> 'files' @> jsonb_build_array(jsonb_build_object('id', f.id::text))
      where f.id = :id order by v.number desc limit 1
      """;

  /** The files of what is read stay with it while nobody works on the next version. */
  private static final String WORKED =
      """
      select f.hash, f.content, coalesce(i.work, v.content) as text from library.file f
      join library.item i on i.id = f.item
      left join library.version v on v.item = i.id and v.number = i.shown
      where f.id = :id and f.item = :item and (i.work is not null or v.hidden_at is null)
        and coalesce(i.work, v.content)
          -> 'files' @> jsonb_build_array(jsonb_build_object('id', f.id::text))
      """;

  private final JdbcClient jdbc;
  private final ContentJson json;

  JdbcFiles(JdbcClient jdbc, ContentJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void add(FileId id, ItemId item, SentFile file, Instant at) {
    jdbc.sql(ADD)
        .param("id", id.value())
        .param("item", item.value())
        .param("kind", file.kind().name())
        .param("content", file.content().bytes())
        .param("at", Moments.utc(at))
        .update();
  }

  @Override
  public int removeUnused(Instant before) {
    return jdbc.sql(REMOVE_UNUSED).param("before", Moments.utc(before)).update();
  }

  @Override
  public Optional<Download> published(FileId id) {
    return jdbc.sql(PUBLISHED)
        .param("id", id.value())
        .query((row, _) -> download(row, id))
        .optional()
        .flatMap(found -> found);
  }

  @Override
  public Optional<Download> worked(ItemId item, FileId id) {
    return jdbc.sql(WORKED)
        .param("id", id.value())
        .param("item", item.value())
        .query((row, _) -> download(row, id))
        .optional()
        .flatMap(found -> found);
  }

  private Optional<Download> download(ResultSet row, FileId id) throws SQLException {
    String hash = row.getString("hash");
    Bytes content = new Bytes(row.getBytes("content"));
    return json.content(row, "text").files().stream()
        .filter(file -> file.id().equals(id))
        .findFirst()
        .map(file -> new Download(file, hash, content));
  }
}
