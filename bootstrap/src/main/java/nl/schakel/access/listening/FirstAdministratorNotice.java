package nl.schakel.access.listening;

import nl.schakel.access.usecase.BecomeFirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Lets whoever can read the log of an empty install in as its first administrator. The one secret
 * that is ever logged: only who runs the install reads it, it is good once, for a day, and only
 * while there is no administrator.
 */
@Component
@ConditionalOnProperty(name = "schakel.demo", havingValue = "false")
class FirstAdministratorNotice {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorNotice.class);

  private final BecomeFirstAdministrator becoming;
  private final Environment environment;

  FirstAdministratorNotice(BecomeFirstAdministrator becoming, Environment environment) {
    this.becoming = becoming;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void offer() {
    String here = "http://localhost:" + environment.getProperty("local.server.port", "8080");
    String base = environment.getProperty("schakel.base-url", here);
    becoming
        .offer()
        .ifPresent(
            link ->
                LOG.info(
                    "\n\n  Nobody can log in yet. Become the administrator (good once, for a day):"
                        + "\n  {}/first-administrator/{}\n",
                    base,
                    link));
  }
}
