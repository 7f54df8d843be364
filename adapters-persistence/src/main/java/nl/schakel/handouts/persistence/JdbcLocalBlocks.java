package nl.schakel.handouts.persistence;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.handouts.LocalBlockId;
import nl.schakel.handouts.model.LocalBlock;
import nl.schakel.handouts.model.Notation;
import nl.schakel.handouts.port.LocalBlocks;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLocalBlocks implements LocalBlocks {

  private static final String BEGIN =
      """
      insert into handouts.local_block (id, municipality, language, body, revision)
      values (:id, :municipality, :language, '', 0) on conflict (municipality, language) do nothing
      """;

  private static final String LOCK =
      """
      select id, body, revision from handouts.local_block
      where municipality = :municipality and language = :language for update
      """;

  private static final String SAVE =
      "update handouts.local_block set body = :body, revision = revision + 1 where id = :id";

  private final JdbcClient jdbc;

  JdbcLocalBlocks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public LocalBlock lock(Optional<MunicipalityCode> municipality, Language language) {
    jdbc.sql(BEGIN)
        .param("id", LocalBlockId.next().value())
        .param("municipality", column(municipality))
        .param("language", language.tag())
        .update();
    return jdbc.sql(LOCK)
        .param("municipality", column(municipality))
        .param("language", language.tag())
        .query(
            (row, _) ->
                new LocalBlock(
                    new LocalBlockId(row.getObject("id", UUID.class)),
                    municipality,
                    language,
                    VersionColumns.blocks(row.getString("body")),
                    row.getLong("revision")))
        .single();
  }

  @Override
  public void save(LocalBlock block) {
    jdbc.sql(SAVE)
        .param("id", block.id().value())
        .param("body", Notation.write(block.blocks()))
        .update();
  }

  static String column(Optional<MunicipalityCode> municipality) {
    return municipality.map(MunicipalityCode::value).orElse("");
  }

  static Optional<MunicipalityCode> municipality(String column) {
    return Optional.of(column).filter(code -> !code.isEmpty()).map(MunicipalityCode::new);
  }
}
