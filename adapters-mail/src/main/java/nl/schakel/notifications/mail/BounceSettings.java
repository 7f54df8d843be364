package nl.schakel.notifications.mail;

import java.time.Duration;
import java.util.List;
import nl.schakel.shared.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * To which mailbox mails come back, and how it is read by IMAP; nowhere unless somebody says so. A
 * start with half of it is refused: mails would come back to where nobody looks.
 *
 * @param address of which {@code bounces+…@} reaches the same mailbox; empty for none
 * @param tls from the first byte
 * @param timeout for connecting, and again for every answer
 * @param atOnce how many pieces one round takes at most
 * @param largest what is larger is no report, and not read
 */
@ConfigurationProperties("schakel.mail.bounces")
record BounceSettings(
    @DefaultValue("") String address,
    @DefaultValue("") String host,
    @DefaultValue("993") int port,
    @DefaultValue("true") boolean tls,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("INBOX") String folder,
    @DefaultValue("PT10S") Duration timeout,
    @DefaultValue("200") int atOnce,
    @DefaultValue("256KB") DataSize largest) {

  private static final String NAME = "schakel.mail.bounces";

  BounceSettings {
    List<String> together = List.of(address, host, username, password);
    if (together.stream().anyMatch(String::isBlank)
        && !together.stream().allMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          NAME + ": address, host, username and password belong together; give all four or none");
    }
    if (!address.isBlank()) {
      require(
          EmailAddress.parse(address).asOptional().isPresent()
              && address.indexOf('@') <= ReturnPaths.LONGEST_NAME,
          "address: a mail address with at most 21 characters before the @");
      require(atOnce > 0 && atOnce <= 1000, "at-once: from 1 to 1000");
      require(
          largest.toBytes() >= 1024 && largest.compareTo(DataSize.ofMegabytes(10)) <= 0,
          "largest: from 1KB to 10MB");
      require(timeout.isPositive() && timeout.toSeconds() <= 60, "timeout: a minute at most");
      require(!folder.isBlank(), "folder: the name of a folder");
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(NAME + "." + what);
    }
  }

  boolean isSetUp() {
    return !address.isBlank();
  }

  String protocol() {
    return tls ? "imaps" : "imap";
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "BounceSettings[…]";
  }
}
