package nl.schakel.recognition.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which registers have a web service, and how it is reached; none has unless somebody says so.
 *
 * @param services by the id of the register's organisation
 * @param timeout for connecting, and again for an answer
 */
@ConfigurationProperties("schakel.recognition.registers")
record RegisterServices(
    @DefaultValue Map<UUID, Service> services, @DefaultValue("PT10S") Duration timeout) {

  /**
   * One of them.
   *
   * @param token that the register gave to this Schakel
   */
  record Service(URI url, String token) {

    Service {
      if (token.isBlank() || !url.toString().matches("https?://.+")) {
        throw new IllegalArgumentException(
            "schakel.recognition.registers.services: a web service has an address and a token");
      }
    }

    @Override
    public String toString() {
      return "Service[" + url.getHost() + "]";
    }
  }
}
