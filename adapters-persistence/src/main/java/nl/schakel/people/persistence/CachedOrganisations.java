package nl.schakel.people.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Cards are on nearly every page and hardly ever change. They are remembered for so short a time
 * that every instance sees a change within five seconds, without telling one another.
 */
@Repository
class CachedOrganisations implements Organisations {

  private static final Duration REMEMBERED = Duration.ofSeconds(4);

  private static final String CARDS =
      "select o.id, o.name, o.kind, o.country from people.organisation o ";

  private final JdbcClient jdbc;
  private final Cards cards;
  private final Cache<OrganisationId, OrganisationCard> byId = remembered();
  private final Cache<String, Optional<OrganisationCard>> byDomain = remembered();

  CachedOrganisations(JdbcClient jdbc, Cards cards) {
    this.jdbc = jdbc;
    this.cards = cards;
  }

  private static <K, V> Cache<K, V> remembered() {
    return Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(5_000).build();
  }

  @Override
  public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
    return Map.copyOf(byId.getAll(ids, this::load));
  }

  private Map<OrganisationId, OrganisationCard> load(Set<? extends OrganisationId> ids) {
    return jdbc
        .sql(CARDS + "where o.id = any(:ids)")
        .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(cards::organisation)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(OrganisationCard::id, Function.identity()));
  }

  @Override
  public List<OrganisationCard> all() {
    return jdbc.sql(CARDS + "order by o.name ->> 'nl', o.id").query(cards::organisation).list();
  }

  @Override
  public Optional<OrganisationCard> byMailDomain(String domain) {
    return byDomain.get(domain, this::loadByDomain);
  }

  private Optional<OrganisationCard> loadByDomain(String domain) {
    return jdbc.sql(
            CARDS + "join people.mail_domain d on d.organisation = o.id where d.name = :domain")
        .param("domain", domain)
        .query(cards::organisation)
        .optional();
  }
}
