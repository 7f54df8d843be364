package nl.schakel.courses.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.model.Picture.Hash;
import nl.schakel.courses.port.Pictures;
import nl.schakel.courses.query.PictureBook;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPictures implements Pictures, PictureBook {

  private static final String KEEP =
      """
      insert into courses.picture (course, hash, kind, width, height, text, content, added_at)
      values (:course, :hash, :kind, :width, :height, :text, :content, :at)
      on conflict (course, hash) do update set text = excluded.text, added_at = excluded.added_at
      """;

  private static final String CARDS =
      """
      select hash, width, height, text, added_at from courses.picture
      where course = :course order by added_at desc, hash
      """;

  private static final String FIND =
      "select kind, width, height, content from courses.picture where hash = :hash limit 1";

  /** A version that nobody begins any more may still be read, and keeps its pictures. */
  private static final String REMOVE_UNUSED =
      """
      delete from courses.picture p where added_at < :before and not exists (
        select from courses.version v
        where v.course = p.course and position(p.hash in v.content::text) > 0)
      """;

  private final JdbcClient jdbc;
  private final ContentJson json;

  JdbcPictures(JdbcClient jdbc, ContentJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void keep(CourseId course, Picture picture, LocalizedText text, Instant at) {
    jdbc.sql(KEEP)
        .param("course", course.value())
        .param("hash", picture.hash().value())
        .param("kind", picture.kind().name())
        .param("width", picture.width())
        .param("height", picture.height())
        .param("text", json.write(text))
        .param("content", picture.content().bytes())
        .param("at", Moments.utc(at))
        .update();
  }

  @Override
  public long count(CourseId course) {
    return jdbc.sql("select count(*) from courses.picture where course = :course")
        .param("course", course.value())
        .query(Long.class)
        .single();
  }

  @Override
  public int removeUnused(Instant before) {
    return jdbc.sql(REMOVE_UNUSED).param("before", Moments.utc(before)).update();
  }

  @Override
  public List<Card> of(CourseId course) {
    return jdbc.sql(CARDS).param("course", course.value()).query(this::card).list();
  }

  private Card card(ResultSet row, int number) throws SQLException {
    return new Card(
        new Hash(row.getString("hash")),
        row.getInt("width"),
        row.getInt("height"),
        json.read(row.getString("text"), LocalizedText.class),
        Moments.read(row, "added_at"));
  }

  @Override
  public Optional<Picture> find(Hash hash) {
    return jdbc.sql(FIND).param("hash", hash.value()).query(JdbcPictures::picture).optional();
  }

  private static Picture picture(ResultSet row, int number) throws SQLException {
    return new Picture(
        Picture.Kind.valueOf(row.getString("kind")),
        row.getInt("width"),
        row.getInt("height"),
        new Picture.Content(row.getBytes("content")));
  }
}
