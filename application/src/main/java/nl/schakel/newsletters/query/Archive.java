package nl.schakel.newsletters.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** What everybody may read: newsletters that were sent, and not stopped. */
public interface Archive {

  /** The newest first. */
  Page<Heading> list(PageRequest page);

  Optional<Past> find(Slug slug);

  /** All of them, for search engines. */
  List<Heading> all();

  /** One line of the list. */
  record Heading(NewsletterId id, Slug slug, LocalizedText title, Instant at) {}

  /** A whole one. */
  record Past(IssueCard issue, Instant at) {}
}
