package nl.schakel.notifications.port;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** What a mail about the newsletter tells. */
public sealed interface NewsletterContent extends Letter.Content.AboutNewsletters {

  /** Does the reader want it? */
  record Asked(Instant linkExpiry) implements NewsletterContent {}

  /** The reader gets it already, and can change that. */
  record Subscribed() implements NewsletterContent {}

  /**
   * The newsletter itself.
   *
   * @param unsubscribe where a program may end it without asking (RFC 8058); none in a test
   */
  record News(Words words, Optional<URI> unsubscribe) implements NewsletterContent {
    @Override
    public Optional<URI> end() {
      return unsubscribe;
    }
  }

  /**
   * What it says: the same for all who read the same things in the same language.
   *
   * @param text Markdown
   * @param page where it can be read by everybody
   */
  record Words(
      Language language, LocalizedText title, LocalizedText text, List<Item> items, URI page) {

    public Words {
      items = List.copyOf(items);
    }
  }
}
