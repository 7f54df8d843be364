package nl.schakel.shared.web;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may use what is limited, set by {@code schakel.limits}. Generous, because a
 * whole organisation may sit behind one address; enough to keep a script from filling an edition.
 *
 * @param perMinute by the name of the limit
 * @param otherwisePerMinute for a name that is not mentioned
 */
@ConfigurationProperties("schakel.limits")
record Limits(
    @DefaultValue Map<String, Integer> perMinute, @DefaultValue("60") int otherwisePerMinute) {

  Limits {
    perMinute = Map.copyOf(perMinute);
  }

  int of(String name) {
    return perMinute.getOrDefault(name, otherwisePerMinute);
  }
}
