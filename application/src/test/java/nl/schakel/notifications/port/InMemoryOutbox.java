package nl.schakel.notifications.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Dropped;
import nl.schakel.notifications.model.OutgoingMail.Held;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.people.PersonId;

/** Does what the table does, one call at a time. */
public final class InMemoryOutbox implements Outbox {

  private final Map<MailId, OutgoingMail> mails = new LinkedHashMap<>();
  private boolean broken;

  public synchronized List<OutgoingMail> all() {
    return List.copyOf(mails.values());
  }

  @Override
  public synchronized void add(List<Waiting> added) {
    added.stream()
        .filter(mail -> mails.values().stream().noneMatch(other -> isSame(mail, other)))
        .forEach(mail -> mails.put(mail.getId(), mail));
  }

  private static boolean isSame(OutgoingMail one, OutgoingMail other) {
    return one.details().recipient().equals(other.details().recipient())
        && one.details().matter().occasion().equals(other.details().matter().occasion());
  }

  @Override
  public synchronized List<Sending> claim(Instant now, Instant leaseUntil, int atMost) {
    List<Sending> claimed =
        mails.values().stream()
            .filter(mail -> isDue(mail, now))
            .filter(mail -> mails.values().stream().noneMatch(it -> comesBefore(it, mail, now)))
            .limit(atMost)
            .map(mail -> new Sending(mail.details(), mail.attempts() + 1, leaseUntil))
            .sorted(Comparator.comparing(mail -> mail.details().createdAt()))
            .toList();
    claimed.forEach(mail -> mails.put(mail.getId(), mail));
    return claimed;
  }

  private static boolean comesBefore(OutgoingMail one, OutgoingMail other, Instant now) {
    return one.details().recipient().equals(other.details().recipient())
        && !one.getId().equals(other.getId())
        && (isDue(one, now)
            ? one.getId().value().toString().compareTo(other.getId().value().toString()) < 0
            : one instanceof Sending);
  }

  private static boolean isDue(OutgoingMail mail, Instant now) {
    return switch (mail) {
      case Waiting waiting -> !waiting.notBefore().isAfter(now);
      case Held held -> !held.lookAgainAt().isAfter(now);
      case Sending sending -> !sending.leaseUntil().isAfter(now);
      case Sent _, Dropped _, Dead _ -> false;
    };
  }

  /** As when the database is gone for a moment. */
  public synchronized void breakOnce() {
    broken = true;
  }

  @Override
  public synchronized void settle(Sending attempt, OutgoingMail after) {
    if (broken) {
      broken = false;
      throw new IllegalStateException("gone for a moment");
    }
    mails.computeIfPresent(
        attempt.getId(),
        (_, kept) ->
            kept instanceof Sending now && now.attempts() == attempt.attempts() ? after : kept);
  }

  @Override
  public synchronized Optional<OutgoingMail> find(MailId id) {
    return Optional.ofNullable(mails.get(id));
  }

  @Override
  public synchronized void revive(Dead dead, Waiting again) {
    mails.computeIfPresent(dead.getId(), (_, kept) -> kept instanceof Dead ? again : kept);
  }

  @Override
  public synchronized void wake(PersonId recipient, Instant now) {
    mails.replaceAll(
        (_, mail) ->
            mail instanceof Held held && held.details().recipient().equals(recipient)
                ? new Waiting(held.details(), held.attempts(), now, Optional.empty())
                : mail);
  }

  @Override
  public synchronized Set<MailId> ofChanges(PersonId recipient) {
    return mails.values().stream()
        .filter(mail -> waits(mail) && mail.details().recipient().equals(recipient))
        .filter(mail -> enrolment(mail.details().matter()).isPresent())
        .map(OutgoingMail::getId)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public synchronized void dropTold(
      Set<MailId> waiting, Collection<EnrolmentId> told, Instant now) {
    mails.replaceAll(
        (id, mail) ->
            waits(mail)
                    && waiting.contains(id)
                    && enrolment(mail.details().matter()).filter(told::contains).isPresent()
                ? new Dropped(mail.details(), mail.attempts(), now)
                : mail);
  }

  private static boolean waits(OutgoingMail mail) {
    return mail instanceof Waiting || mail instanceof Held;
  }

  private static Optional<EnrolmentId> enrolment(Matter matter) {
    return switch (matter) {
      case Matter.Move move -> Optional.of(move.enrolment());
      case Matter.Reschedule reschedule -> Optional.of(reschedule.enrolment());
      case Matter _ -> Optional.empty();
    };
  }

  @Override
  public synchronized int forgetOver(Instant before, int atMost) {
    List<MailId> old = new ArrayList<>();
    mails.forEach(
        (id, mail) -> {
          boolean over =
              switch (mail) {
                case Sent sent -> sent.at().isBefore(before);
                case Dropped dropped -> dropped.at().isBefore(before);
                case Dead dead -> dead.error().startsWith("DSN_") && dead.at().isBefore(before);
                case Waiting _, Held _, Sending _ -> false;
              };
          if (over && old.size() < atMost) {
            old.add(id);
          }
        });
    old.forEach(mails::remove);
    return old.size();
  }
}
