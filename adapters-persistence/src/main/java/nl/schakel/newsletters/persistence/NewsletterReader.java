package nl.schakel.newsletters.persistence;

import static nl.schakel.shared.persistence.Moments.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.model.Issue;
import nl.schakel.newsletters.model.Newsletter;
import nl.schakel.newsletters.model.Newsletter.Course;
import nl.schakel.newsletters.model.Newsletter.Details;
import nl.schakel.newsletters.model.Newsletter.Draft;
import nl.schakel.newsletters.model.Newsletter.Paused;
import nl.schakel.newsletters.model.Newsletter.Scheduled;
import nl.schakel.newsletters.model.Newsletter.Sending;
import nl.schakel.newsletters.model.Newsletter.Sent;
import nl.schakel.newsletters.model.Newsletter.Stopped;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.stereotype.Component;

/** Makes newsletters of rows. */
@Component
class NewsletterReader {

  private final LocalizedTextAsJson texts;
  private final ItemsAsJson items;

  NewsletterReader(LocalizedTextAsJson texts, ItemsAsJson items) {
    this.texts = texts;
    this.items = items;
  }

  Newsletter newsletter(ResultSet row, int number) throws SQLException {
    Details details = new Details(id(row), row.getLong("version"), issue(row));
    return switch (row.getString("state")) {
      case "DRAFT" -> new Draft(details);
      case "SCHEDULED" -> new Scheduled(details, read(row, "scheduled_at"));
      case "SENDING" -> new Sending(details, course(row));
      case "PAUSED" -> new Paused(details, course(row));
      case "STOPPED" -> new Stopped(details, course(row), read(row, "over_at"));
      case "SENT" -> new Sent(details, course(row), read(row, "over_at"));
      default -> throw new IllegalStateException("newsletter in an unknown state");
    };
  }

  IssueCard card(ResultSet row, int number) throws SQLException {
    Issue issue = issue(row);
    return new IssueCard(
        id(row),
        issue.slug(),
        "STOPPED".equals(row.getString("state")),
        issue.title(),
        issue.text(),
        issue.items());
  }

  static NewsletterId id(ResultSet row) throws SQLException {
    return new NewsletterId(row.getObject("id", UUID.class));
  }

  private Issue issue(ResultSet row) throws SQLException {
    return new Issue(
        new Slug(row.getString("slug")),
        texts.read(row.getString("title")),
        texts.read(row.getString("text")),
        items.read(row.getString("items")));
  }

  private static Course course(ResultSet row) throws SQLException {
    return new Course(
        read(row, "started_at"),
        row.getInt("readers"),
        row.getInt("laid"),
        Optional.ofNullable(row.getObject("last_reader", UUID.class)).map(SubscriptionId::new));
  }
}
