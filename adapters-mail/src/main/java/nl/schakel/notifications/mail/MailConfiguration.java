package nl.schakel.notifications.mail;

import java.net.URI;
import java.time.Clock;
import nl.schakel.notifications.port.DemoMails;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.Postbox;
import nl.schakel.notifications.port.Postbox.Opening;
import nl.schakel.notifications.port.ReturnBook;
import nl.schakel.notifications.port.Returnbox;
import nl.schakel.shared.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.function.SingletonSupplier;

/**
 * Under what name mails are written, and where they go: to the mail server if one is set up, into
 * the mailbox of the demonstration if it is one, otherwise nowhere yet.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BounceSettings.class)
class MailConfiguration {

  @Bean
  Letterhead letterhead(
      @Value("${schakel.address}") URI site,
      @Value("${schakel.mail.name}") String name,
      @Value("${schakel.mail.from}") String mailbox) {
    EmailAddress address =
        EmailAddress.parse(mailbox)
            .asOptional()
            .orElseThrow(() -> new IllegalArgumentException("schakel.mail.from: " + mailbox));
    return new Letterhead(URI.create(site.toString().replaceAll("/+$", "")), name, address);
  }

  @Bean
  ReturnPaths returnPaths(BounceSettings bounces, ReturnBook book) {
    return new ReturnPaths(bounces, new ReturnToken(SingletonSupplier.of(book::key)));
  }

  @Bean
  Returnbox returnbox(BounceSettings bounces, ReturnPaths paths) {
    return new ImapReturnbox(bounces, new Arrivals(paths));
  }

  @Bean
  Postbox postbox(
      ObjectProvider<JavaMailSenderImpl> server,
      MimeLetters letters,
      ReturnPaths returns,
      DemoMails demoMails,
      Clock clock,
      @Value("${schakel.demo:false}") boolean demo) {
    JavaMailSenderImpl found = server.getIfAvailable();
    if (found != null) {
      return new SmtpPostbox(found, letters, returns);
    }
    return demo ? new DemoPostbox(letters, demoMails, clock) : Opening.NothingSetUp::new;
  }
}
