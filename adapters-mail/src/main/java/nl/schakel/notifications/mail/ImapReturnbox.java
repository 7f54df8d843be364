package nl.schakel.notifications.mail;

import jakarta.mail.Session;
import java.util.Properties;
import nl.schakel.notifications.port.Returnbox;

/** The mailbox of {@code schakel.mail.bounces.*}. */
final class ImapReturnbox implements Returnbox {

  private final BounceSettings settings;
  private final Arrivals arrivals;

  ImapReturnbox(BounceSettings settings, Arrivals arrivals) {
    this.settings = settings;
    this.arrivals = arrivals;
  }

  @Override
  public Opening open() {
    return settings.isSetUp()
        ? new Opening.Opened(new ImapRound(settings, Session.getInstance(properties()), arrivals))
        : new Opening.NothingSetUp();
  }

  /** No mail server may keep a round waiting for ever. */
  private Properties properties() {
    String prefix = "mail." + settings.protocol() + ".";
    String patience = String.valueOf(settings.timeout().toMillis());
    Properties properties = new Properties();
    properties.setProperty(prefix + "connectiontimeout", patience);
    properties.setProperty(prefix + "timeout", patience);
    properties.setProperty(prefix + "writetimeout", patience);
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "peek", "true");
    return properties;
  }
}
