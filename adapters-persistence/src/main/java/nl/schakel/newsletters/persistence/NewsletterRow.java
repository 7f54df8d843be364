package nl.schakel.newsletters.persistence;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.newsletters.model.Newsletter;
import nl.schakel.newsletters.model.Newsletter.Course;
import nl.schakel.newsletters.model.Newsletter.Draft;
import nl.schakel.newsletters.model.Newsletter.Paused;
import nl.schakel.newsletters.model.Newsletter.Scheduled;
import nl.schakel.newsletters.model.Newsletter.Sending;
import nl.schakel.newsletters.model.Newsletter.Sent;
import nl.schakel.newsletters.model.Newsletter.Stopped;

/** The columns of a newsletter that its state decides. */
record NewsletterRow(
    String state,
    Optional<Instant> scheduledAt,
    Optional<Course> course,
    Optional<Instant> overAt) {

  static NewsletterRow of(Newsletter newsletter) {
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
}
