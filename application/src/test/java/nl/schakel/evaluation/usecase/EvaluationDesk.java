package nl.schakel.evaluation.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.Role;
import nl.schakel.attendance.Leaders;
import nl.schakel.evaluation.EvaluationEvent.ParticipantAsked;
import nl.schakel.evaluation.port.EvaluationInMemory;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.text.Texts;
import org.jmolecules.event.types.DomainEvent;

/** The use cases of evaluation over memory, after an edition with a few participants. */
final class EvaluationDesk extends Clock {

  final EvaluationInMemory memory = new EvaluationInMemory();
  final ARun run = new ARun();
  final List<DomainEvent> told = new ArrayList<>();
  final Map<UUID, Instant> links = new HashMap<>();

  final Actor coordinator = actor(Role.COORDINATOR, run.organiser());
  final Actor stranger = actor(Role.COORDINATOR, OrganisationId.next());
  final Actor trainer = actor(Role.TRAINER, OrganisationId.next());
  final Actor colleague = actor(Role.TRAINER, run.organiser());
  final Actor funder = actor(Role.FUNDER, run.organiser());

  private final Events events = told::add;
  private final AskedForms forms =
      new AskedForms(memory, Texts.onClassPath(Texts.Missing.SHOWS_KEY));
  private final Readers readers = new Readers(run, leaders());
  private final EvaluationRecords keeping = new EvaluationRecords(memory, this);

  final AskParticipants ask =
      new AskingService(run, new Attendees(run, run), memory, forms, events, this);
  final AnswerSurvey answer = new AnsweringService(tokens(), memory, run);
  final ReviseForm revise = new FormService(readers, forms, memory, events, this);
  final ReadEvaluations read = new ReadingService(readers, run, memory);
  final ScreenRemarks screen = new ScreeningService(readers, memory, events, this);
  final ForgetInvitations forget = keeping;
  final EvaluationRecords records = keeping;

  private Instant now = ARun.END.plus(Duration.ofDays(1));

  void at(Instant moment) {
    now = moment;
  }

  /** The links that stand in the mails. */
  List<String> asked() {
    List<ParticipantAsked> mails =
        told.stream()
            .filter(ParticipantAsked.class::isInstance)
            .map(ParticipantAsked.class::cast)
            .toList();
    mails.forEach(mail -> links.put(mail.invitation().value(), mail.linkExpiry()));
    return mails.stream().map(mail -> mail.invitation().value().toString()).toList();
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  private Leaders leaders() {
    return new Leaders() {
      @Override
      public List<PersonId> of(EditionId edition) {
        return List.of(trainer.person());
      }

      @Override
      public List<PersonId> of(EditionId edition, SessionId session) {
        return of(edition);
      }

      @Override
      public List<EditionId> editionsOf(PersonId leader) {
        return leader.equals(trainer.person()) ? List.of(run.id()) : List.of();
      }
    };
  }

  private LinkTokens tokens() {
    return new LinkTokens() {
      @Override
      public String issue(Purpose purpose, UUID subject, Instant expiry) {
        links.put(subject, expiry);
        return subject.toString();
      }

      @Override
      public Optional<UUID> resolve(Purpose purpose, String raw) {
        return links.entrySet().stream()
            .filter(link -> link.getKey().toString().equals(raw) && now.isBefore(link.getValue()))
            .map(Map.Entry::getKey)
            .findFirst();
      }

      @Override
      public Optional<UUID> redeem(Purpose purpose, String raw) {
        return resolve(purpose, raw);
      }

      @Override
      public void revoke(Purpose purpose, UUID subject) {
        links.remove(subject);
      }
    };
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
