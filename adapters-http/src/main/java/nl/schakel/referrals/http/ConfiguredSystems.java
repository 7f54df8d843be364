package nl.schakel.referrals.http;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.query.ReceivingSystems;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs Schakel says of them; a start is refused when that cannot be right.
 *
 * @param systems by the id of the organisation
 */
@ConfigurationProperties("schakel.referrals.receiving")
record ConfiguredSystems(@DefaultValue Map<UUID, Identity> systems) implements ReceivingSystems {

  @Override
  public Optional<Identity> of(OrganisationId receiver) {
    return Optional.ofNullable(systems.get(receiver.value()));
  }
}
