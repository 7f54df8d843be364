package nl.schakel.library.http;

import nl.schakel.library.port.VirusScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By clamd if one is set up, else not at all, which the form for files says. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VirusScanner.class)
class VirusScanConfiguration {

  @Bean
  VirusScan virusScan(VirusScanner scanner) {
    return scanner.isSetUp() ? new ClamdVirusScan(scanner) : new NoVirusScan();
  }
}
