package nl.schakel.parents.http;

import java.net.URI;
import java.time.Clock;
import nl.schakel.parents.port.PhoneMessages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** To the gateway if one is set up, onto the page of a demonstration if it is one, else nowhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PhoneGateway.class)
class PhoneConfiguration {

  @Bean
  PhoneMessages phoneMessages(
      PhoneGateway gateway,
      PhoneMessages.Kept kept,
      Clock clock,
      @Value("${schakel.demo:false}") boolean demo) {
    if (gateway.isSetUp()) {
      return new HttpPhoneMessages(gateway);
    }
    return demo ? new KeptPhoneMessages(kept, clock) : new NoPhoneMessages();
  }

  @Bean
  PhoneMessages.Pages parentPages(@Value("${schakel.address}") URI site) {
    String address = site.toString().replaceAll("/+$", "") + "/come/";
    return secret -> address + secret;
  }
}
