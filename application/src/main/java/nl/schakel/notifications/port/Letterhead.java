package nl.schakel.notifications.port;

import java.net.URI;
import nl.schakel.shared.EmailAddress;

/**
 * Under what name and address this install writes.
 *
 * @param site the address at which readers reach it, without a slash at the end
 * @param mailbox of a role, not of a person
 */
public record Letterhead(URI site, String name, EmailAddress mailbox) {

  public URI address(String path) {
    return URI.create(site + path);
  }

  public String host() {
    return site.getHost();
  }
}
