package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.PartnerEvent.Change;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.port.Revisions;
import nl.schakel.partners.query.EntryHistory;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRevisions implements Revisions, EntryHistory {

  private static final int MOST = 50;

  private final JdbcClient jdbc;
  private final ProfileJson json;

  JdbcRevisions(JdbcClient jdbc, ProfileJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void note(OrganisationId partner, Change change, Instant at) {
    add(partner, change, at, null, null);
  }

  @Override
  public void noteRevised(OrganisationId partner, Profile before, Profile after, Instant at) {
    add(partner, Change.REVISED, at, json.write(before), json.write(after));
  }

  private void add(
      OrganisationId partner,
      Change change,
      Instant at,
      @Nullable Object before,
      @Nullable Object after) {
    jdbc.sql(
            """
            insert into partners.revision (id, partner, change, at, before, after)
            values (:id, :partner, :change, :at, :before::jsonb, :after::jsonb)
            """)
        .param("id", Ids.next())
        .param("partner", partner.value())
        .param("change", change.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("before", before)
        .param("after", after)
        .update();
  }

  @Override
  public List<Revision> of(OrganisationId partner) {
    return jdbc.sql(
            """
            select id, change, at from partners.revision
            where partner = :partner order by at desc, id desc limit :most
            """)
        .param("partner", partner.value())
        .param("most", MOST)
        .query(
            (row, _) ->
                new Revision(
                    row.getObject("id", UUID.class),
                    Change.valueOf(row.getString("change")),
                    at(row)))
        .list();
  }

  @Override
  public Optional<Rewording> rewording(UUID revision) {
    return jdbc.sql("select * from partners.revision where id = :id and change = 'REVISED'")
        .param("id", revision)
        .query(
            (row, _) ->
                new Rewording(
                    new OrganisationId(row.getObject("partner", UUID.class)),
                    at(row),
                    json.read(row.getString("before"), Profile.class),
                    json.read(row.getString("after"), Profile.class)))
        .optional();
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
