package nl.schakel.access.listening;

import nl.schakel.access.usecase.BecomeFirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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
  private final String address;

  FirstAdministratorNotice(
      BecomeFirstAdministrator becoming, @Value("${schakel.address}") String address) {
    this.becoming = becoming;
    this.address = address.replaceAll("/+$", "");
  }

  @EventListener(ApplicationReadyEvent.class)
  void offer() {
    becoming
        .offer()
        .ifPresent(
            link ->
                LOG.info(
                    "\n\n  Nobody can log in yet. Become the administrator (good once, for a day):"
                        + "\n  {}/first-administrator/{}\n",
                    address,
                    link));
  }
}
