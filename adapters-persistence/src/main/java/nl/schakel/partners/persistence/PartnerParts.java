package nl.schakel.partners.persistence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service;
import nl.schakel.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The services and contact points of a partner, a row each, in the partner's own order. */
@Component
class PartnerParts {

  private final JdbcClient jdbc;
  private final ProfileJson json;

  PartnerParts(JdbcClient jdbc, ProfileJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Service> services(UUID partner) {
    return jdbc.sql("select content from partners.service where partner = :partner order by place")
        .param("partner", partner)
        .query((row, _) -> json.read(row.getString("content"), Service.class))
        .list();
  }

  List<ContactPoint> contactPoints(UUID partner, Set<Audience> audiences) {
    return jdbc.sql(
            """
            select content from partners.contact_point
            where partner = :partner and audience = any(:audiences) order by place
            """)
        .param("partner", partner)
        .param("audiences", audiences.stream().map(Audience::name).toArray(String[]::new))
        .query((row, _) -> json.read(row.getString("content"), ContactPoint.class))
        .list();
  }

  void write(OrganisationId partner, Profile profile) {
    UUID id = partner.value();
    forget("partners.service", id, profile.services().stream().map(s -> s.id().value()).toList());
    forget(
        "partners.contact_point",
        id,
        profile.contactPoints().stream().map(point -> point.id().value()).toList());
    IntStream.range(0, profile.services().size())
        .forEach(place -> write(id, place, profile.services().get(place)));
    IntStream.range(0, profile.contactPoints().size())
        .forEach(place -> write(id, place, profile.contactPoints().get(place)));
  }

  private void forget(String table, UUID partner, Collection<UUID> kept) {
    jdbc.sql("delete from " + table + " where partner = :partner and id <> all(:kept)")
        .param("partner", partner)
        .param("kept", kept.toArray(UUID[]::new))
        .update();
  }

  private void write(UUID partner, int place, Service service) {
    jdbc.sql(
            """
            insert into partners.service (id, partner, place, content)
            values (:id, :partner, :place, :content)
            on conflict (id) do update set place = excluded.place, content = excluded.content
            where service.partner = excluded.partner
            """)
        .param("id", service.id().value())
        .param("partner", partner)
        .param("place", place)
        .param("content", json.write(service))
        .update();
  }

  private void write(UUID partner, int place, ContactPoint point) {
    jdbc.sql(
            """
            insert into partners.contact_point (id, partner, place, audience, content, verified_at)
            values (:id, :partner, :place, :audience, :content, :verifiedAt)
            on conflict (id) do update set place = excluded.place, audience = excluded.audience,
              content = excluded.content, verified_at = excluded.verified_at,
              complaint = case when contact_point.content = excluded.content
                then contact_point.complaint end
            where contact_point.partner = excluded.partner
            """)
        .param("id", point.id().value())
        .param("partner", partner)
        .param("place", place)
        .param("audience", point.audience().name())
        .param("content", json.write(point))
        .param("verifiedAt", utc(point))
        .update();
  }

  private static @Nullable OffsetDateTime utc(ContactPoint point) {
    return point.verified().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
  }
}
