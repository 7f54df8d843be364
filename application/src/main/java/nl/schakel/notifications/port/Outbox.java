package nl.schakel.notifications.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.Repository;

/** Keeps the mails that have to leave, from the transaction of the change that they tell about. */
public interface Outbox extends Repository<OutgoingMail, MailId> {

  /** Adds all in one statement; who has a mail for this occasion already gets no second one. */
  void add(List<Waiting> mails);

  /**
   * Takes mails whose time has come, those of a sender whose lease ended among them, oldest first.
   * Of several senders each gets others, and nobody gets two of one person: what has to be heard in
   * an order leaves in that order, and the first may make the second superfluous.
   */
  List<Sending> claim(Instant now, Instant leaseUntil, int atMost);

  /** Writes what came of it, unless the lease has gone to somebody else. */
  void settle(Sending attempt, OutgoingMail after);

  Optional<OutgoingMail> find(MailId id);

  /** Lets a dead mail wait again, unless somebody was first. */
  void revive(Dead dead, Waiting again);

  /** What was held for this person may be looked at now. */
  void wake(PersonId recipient, Instant now);

  /** What waits to tell this person of a change of an enrolment. */
  Set<MailId> ofChanges(PersonId recipient);

  /** Drops those of these that still wait, of enrolments that were just told of with the rest. */
  void dropTold(Set<MailId> waiting, Collection<EnrolmentId> told, Instant now);

  /**
   * Forgets mails that were over, or had come back, before the given moment, and answers how many.
   * Those that never left wait for an administrator.
   */
  int forgetOver(Instant before, int atMost);
}
