package nl.schakel.bootstrap;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever has started Schakel where it is and, in a demonstration, how to get in. */
@Component
@ConditionalOnWebApplication
class Welcome {

  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

  private final Installation installation;
  private final Environment environment;

  Welcome(Installation installation, Environment environment) {
    this.installation = installation;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void greet() {
    String address = "http://localhost:" + environment.getProperty("local.server.port");
    LOG.info("\n\n{}", installation.isDemo() ? demonstration(address) : plain(address));
  }

  private static String plain(String address) {
    return "  Schakel is ready: %s%n".formatted(address);
  }

  private static String demonstration(String address) {
    return """
      Schakel is ready: %1$s  (a demonstration: everybody knows its passwords)

      Log in      %1$s/login
      as          %2$s
      password    demo
      API         curl -H 'Authorization: Bearer demo-professional' %1$s/api/v1/enrolments
      Mails       %1$s/demo/mailbox
    """
        .formatted(address, accounts());
  }

  private static String accounts() {
    return Stream.of(
            "professional ocmw coordinator trainer keyperson",
            "municipality supportworker partner funder admin")
        .collect(Collectors.joining("\n              ", "", ", each @demo.example"));
  }
}
