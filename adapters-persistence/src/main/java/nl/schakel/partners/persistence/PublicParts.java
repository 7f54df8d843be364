package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.query.ServiceExport.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Services and contact points of many partners in one go, as far as they are for everybody. */
@Component
class PublicParts {

  private static final String SERVICES =
      """
      select partner, content from partners.service
      where partner = any(:partners) order by partner, place
      """;

  private static final String CONTACT_POINTS =
      """
      select partner, content from partners.contact_point
      where partner = any(:partners) and audience = 'EVERYBODY' order by partner, place
      """;

  private final JdbcClient jdbc;
  private final ProfileJson json;

  PublicParts(JdbcClient jdbc, ProfileJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The same partners with their contact points. */
  Map<UUID, Organisation> reachable(Collection<Organisation> partners) {
    Map<UUID, Organisation> byId = new HashMap<>();
    partners.forEach(partner -> byId.put(partner.id().value(), partner));
    Map<UUID, List<ContactPoint>> points = parts(CONTACT_POINTS, byId.keySet(), ContactPoint.class);
    byId.replaceAll((id, partner) -> partner.with(with(partner.profile(), points.get(id))));
    return byId;
  }

  /** With their services too. */
  List<Organisation> whole(List<Organisation> partners) {
    Map<UUID, Organisation> reachable = reachable(partners);
    Map<UUID, List<Service>> services = parts(SERVICES, reachable.keySet(), Service.class);
    return partners.stream()
        .map(partner -> reachable.getOrDefault(partner.id().value(), partner))
        .map(
            partner ->
                partner.with(
                    partner
                        .profile()
                        .withServices(services.getOrDefault(partner.id().value(), List.of()))))
        .toList();
  }

  private static Profile with(Profile profile, @Nullable List<ContactPoint> points) {
    return profile.withContactPoints(points == null ? List.of() : points);
  }

  private <T> Map<UUID, List<T>> parts(String sql, Collection<UUID> partners, Class<T> type) {
    Map<UUID, List<T>> parts = new HashMap<>();
    jdbc.sql(sql)
        .param("partners", partners.toArray(UUID[]::new))
        .query(
            (ResultSet row) -> {
              parts
                  .computeIfAbsent(row.getObject("partner", UUID.class), _ -> new ArrayList<>())
                  .add(json.read(row.getString("content"), type));
            });
    return parts;
  }
}
