package nl.schakel.partners.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.port.ContactChecks;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContactChecks implements ContactChecks {

  private static final String CLAIM =
      """
      update partners.contact_point set asked_at = :now
      where id in (
        select c.id from partners.contact_point c
        join partners.partner p on p.organisation = c.partner and p.state = 'LISTED'
        where c.content ->> 'email' is not null
          and coalesce(c.verified_at, '-infinity') < :notSince
          and coalesce(c.asked_at, '-infinity') < :notSince
        order by coalesce(c.verified_at, '-infinity'), c.id
        limit :atMost for update of c skip locked)
      returning id, partner
      """;

  private final JdbcClient jdbc;

  JdbcContactChecks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Due> claim(Instant notSince, Instant now, int atMost) {
    return jdbc.sql(CLAIM)
        .param("notSince", Moments.utc(notSince))
        .param("now", Moments.utc(now))
        .param("atMost", atMost)
        .query(
            (row, _) ->
                new Due(
                    new OrganisationId(row.getObject("partner", UUID.class)),
                    new ContactPointId(row.getObject("id", UUID.class))))
        .list();
  }

  @Override
  public Optional<OrganisationId> partnerOf(ContactPointId contactPoint) {
    return jdbc.sql("select partner from partners.contact_point where id = :id")
        .param("id", contactPoint.value())
        .query((row, _) -> new OrganisationId(row.getObject("partner", UUID.class)))
        .optional();
  }

  @Override
  public void complain(ContactPointId contactPoint, String what, Instant at) {
    jdbc.sql(
            """
            update partners.contact_point set complaint = :what, complained_at = :at
            where id = :id
            """)
        .param("id", contactPoint.value())
        .param("what", what)
        .param("at", Moments.utc(at))
        .update();
  }

  @Override
  public void settle(ContactPointId contactPoint) {
    jdbc.sql("update partners.contact_point set complaint = null where id = :id")
        .param("id", contactPoint.value())
        .update();
  }
}
