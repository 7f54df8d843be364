package nl.schakel.newsletters.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.SubscriptionId;
import org.jmolecules.ddd.types.AggregateRoot;

/** One newsletter: written, sent in batches, and then read for ever. */
public sealed interface Newsletter extends AggregateRoot<Newsletter, NewsletterId> {

  Details details();

  @Override
  default NewsletterId getId() {
    return details().id();
  }

  /**
   * What every newsletter has.
   *
   * @param version counts changes of the words
   */
  record Details(NewsletterId id, long version, Issue issue) {

    Details with(Issue other) {
      return new Details(id, version + 1, other);
    }
  }

  /**
   * How far the laying of mails into the outbox is.
   *
   * @param startedAt who confirmed later does not get it
   * @param readers how many there were then
   * @param last who got it last, in the order of their ids
   */
  record Course(Instant startedAt, int readers, int laid, Optional<SubscriptionId> last) {

    static Course begin(int readers, Instant now) {
      return new Course(now, readers, 0, Optional.empty());
    }

    Course after(int more, SubscriptionId reader) {
      return new Course(startedAt, readers, laid + more, Optional.of(reader));
    }
  }

  static Draft draft(Issue issue) {
    return new Draft(new Details(NewsletterId.next(), 1, issue));
  }

  /** What may still be sent. */
  sealed interface Unsent extends Newsletter {

    default Sending send(int readers, Instant now) {
      return new Sending(details(), Course.begin(readers, now));
    }
  }

  /** What began to leave; everybody may read it, unless it was stopped. */
  sealed interface Published extends Newsletter {

    Course course();
  }

  /** Is being written. */
  record Draft(Details details) implements Unsent {

    public Draft revise(Issue other) {
      return new Draft(details.with(other));
    }

    public Scheduled schedule(Instant at) {
      return new Scheduled(details, at);
    }
  }

  /** Leaves by itself. */
  record Scheduled(Details details, Instant at) implements Unsent {

    public Draft takeBack() {
      return new Draft(details);
    }
  }

  /** Its mails are laid into the outbox, a batch at a time. */
  record Sending(Details details, Course course) implements Published {

    public Sending laid(int more, SubscriptionId last) {
      return new Sending(details, course.after(more, last));
    }

    public Paused pause() {
      return new Paused(details, course);
    }

    public Stopped stop(Instant now) {
      return new Stopped(details, course, now);
    }

    public Sent finish(Instant now) {
      return new Sent(details, course, now);
    }
  }

  /** No batch is laid down until somebody says so. */
  record Paused(Details details, Course course) implements Published {

    public Sending resume() {
      return new Sending(details, course);
    }

    public Stopped stop(Instant now) {
      return new Stopped(details, course, now);
    }
  }

  /** Nobody gets it any more. */
  record Stopped(Details details, Course course, Instant at) implements Published {}

  /** Everybody's mail is on its way or there. */
  record Sent(Details details, Course course, Instant at) implements Published {}
}
