package nl.schakel.newsletters.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.model.Issue;
import nl.schakel.newsletters.model.Newsletter;
import nl.schakel.newsletters.model.Newsletter.Course;
import nl.schakel.newsletters.model.Newsletter.Draft;
import nl.schakel.newsletters.model.Newsletter.Paused;
import nl.schakel.newsletters.model.Newsletter.Scheduled;
import nl.schakel.newsletters.model.Newsletter.Sending;
import nl.schakel.newsletters.model.Newsletter.Sent;
import nl.schakel.newsletters.model.Newsletter.Stopped;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.jspecify.annotations.Nullable;

/** The columns of a newsletter that its state decides. */
record NewsletterRow(
    String state,
    Optional<Instant> scheduledAt,
    Optional<Course> course,
    Optional<Instant> overAt) {

  private static NewsletterRow of(Newsletter newsletter) {
    return switch (newsletter) {
      case Draft _ ->
          new NewsletterRow("DRAFT", Optional.empty(), Optional.empty(), Optional.empty());
      case Scheduled(var _, Instant at) ->
          new NewsletterRow("SCHEDULED", Optional.of(at), Optional.empty(), Optional.empty());
      case Sending(var _, Course course) -> going("SENDING", course);
      case Paused(var _, Course course) -> going("PAUSED", course);
      case Stopped(var _, Course course, Instant at) -> over("STOPPED", course, at);
      case Sent(var _, Course course, Instant at) -> over("SENT", course, at);
    };
  }

  private static NewsletterRow going(String state, Course course) {
    return new NewsletterRow(state, Optional.empty(), Optional.of(course), Optional.empty());
  }

  private static NewsletterRow over(String state, Course course, Instant at) {
    return new NewsletterRow(state, Optional.empty(), Optional.of(course), Optional.of(at));
  }

  static Map<String, @Nullable Object> columns(
      Newsletter newsletter, LocalizedTextAsJson texts, ItemsAsJson items) {
    Issue issue = newsletter.details().issue();
    NewsletterRow row = of(newsletter);
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", newsletter.getId().value());
    columns.put("slug", issue.slug().value());
    columns.put("version", newsletter.details().version());
    columns.put("title", texts.write(issue.title()));
    columns.put("text", texts.write(issue.text()));
    columns.put("items", items.write(issue.items()));
    columns.put("state", row.state());
    columns.put("scheduledAt", utc(row.scheduledAt()));
    columns.put("startedAt", utc(row.course().map(Course::startedAt)));
    columns.put("readers", row.course().map(Course::readers).orElse(0));
    columns.put("laid", row.course().map(Course::laid).orElse(0));
    columns.put(
        "lastReader", row.course().flatMap(Course::last).map(SubscriptionId::value).orElse(null));
    columns.put("overAt", utc(row.overAt()));
    return columns;
  }
}
