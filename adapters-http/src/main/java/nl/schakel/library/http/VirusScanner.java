package nl.schakel.library.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where clamd listens, the daemon of ClamAV; nowhere unless somebody says so.
 *
 * @param host empty for none
 * @param timeout for connecting, and again for every answer
 */
@ConfigurationProperties("schakel.virus-scanner")
record VirusScanner(
    @DefaultValue("") String host,
    @DefaultValue("3310") int port,
    @DefaultValue("PT10S") Duration timeout) {

  boolean isSetUp() {
    return !host.isBlank();
  }
}
