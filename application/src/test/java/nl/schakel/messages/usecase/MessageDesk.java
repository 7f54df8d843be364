package nl.schakel.messages.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.Presences;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.port.FakeRuns;
import nl.schakel.messages.MessageEvent.ParticipantAddressed;
import nl.schakel.messages.model.AnEdition;
import nl.schakel.messages.port.MessagesInMemory;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.people.port.Everybody;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.text.Texts;
import org.jmolecules.event.types.DomainEvent;

/** The use cases of messages over memory, around one edition, with a clock that a test moves. */
final class MessageDesk extends Clock implements Presences {

  static final Instant LONG_AGO = Instant.parse("2027-01-01T00:00:00Z");

  final MessagesInMemory memory = new MessagesInMemory();
  final List<DomainEvent> told = new ArrayList<>();
  final List<Enrolled> people = new ArrayList<>();
  final SessionCard first = AnEdition.session("2027-11-02T10:00");
  final SessionCard second = AnEdition.session("2027-11-09T10:00");
  private Run run = AnEdition.run(first, second);

  private final Map<EnrolmentId, Mark> marks = new HashMap<>();
  private final List<SessionId> closed = new ArrayList<>();
  private final Events events = told::add;
  private final People kim =
      new Everybody(
          new PersonName("Kim Coördinator"), new EmailAddress("kim@demo.example"), new HashSet<>());

  private final Runs runs = new FakeRuns(() -> run, List.of());
  private final OwnRuns own = new OwnRuns(runs);
  private final Fills fills = new Fills(Texts.onClassPath(Texts.Missing.SHOWS_KEY), this);
  private final Recipients recipients = new Recipients(_ -> List.copyOf(people), this);
  private final Sending sending = new Sending(memory, events);

  final Actor coordinator = actor(run.organiser());
  final Actor stranger = actor(OrganisationId.next());
  final WriteMessage write = new WritingService(own, recipients, fills, sending, this);
  final KeepTemplates templates =
      new TemplateService(memory, memory, new Examples(runs, kim, fills, this), events, this);
  final KeepRules rules = new RuleService(own, memory, memory, events, this);
  final ReviseRule revision =
      new RevisionService(
          own,
          memory,
          memory,
          new RuleOutlook(runs, _ -> List.copyOf(people), memory, this),
          events,
          this);
  final SendByRules timer =
      new RuleSendingService(runs, memory, memory, recipients, memory, sending, this);
  final CardService cards = new CardService(memory, fills);

  Instant now = LONG_AGO;

  EditionId edition() {
    return run.edition().id();
  }

  Run run() {
    return run;
  }

  void cancel(SessionCard session) {
    List<SessionCard> left =
        run.edition().sessions().stream()
            .map(each -> each.equals(session) ? AnEdition.cancelled(each) : each)
            .toList();
    var before = run.edition();
    run =
        new Run(
            run.programme(),
            run.organiser(),
            new EditionCard(
                before.id(),
                before.programme(),
                before.title(),
                before.neutralTitle(),
                before.place(),
                before.zone(),
                left));
  }

  Enrolled enrol(String name, Standing standing, Language language) {
    Participant who =
        new Participant(
            EnrolmentId.next(),
            edition(),
            PersonId.next(),
            new PersonName(name),
            new EmailAddress("deelnemer@voorbeeld.example"),
            language,
            Optional.empty(),
            Optional.empty());
    Enrolled enrolled = new Enrolled(who, standing, now, Language.DUTCH);
    people.add(enrolled);
    return enrolled;
  }

  void mark(Enrolled who, Mark mark) {
    marks.put(who.who().enrolment(), mark);
  }

  void close(SessionCard session) {
    closed.add(session.id());
  }

  /** All instances look once; who was told, by this look. */
  List<EnrolmentId> look() {
    int before = told.size();
    timer.due().forEach(timer::send);
    return told.subList(before, told.size()).stream()
        .filter(ParticipantAddressed.class::isInstance)
        .map(event -> ((ParticipantAddressed) event).enrolment())
        .toList();
  }

  private static Actor actor(OrganisationId organisation) {
    return new Actor(
        AccountId.next(), PersonId.next(), Set.of(new Assignment(Role.COORDINATOR, organisation)));
  }

  /** What is marked of somebody is marked of every session that was closed. */
  @Override
  public List<Presence> of(EditionId edition) {
    return closed.stream()
        .flatMap(
            session ->
                marks.entrySet().stream()
                    .map(mark -> new Presence(mark.getKey(), session, mark.getValue(), 0)))
        .toList();
  }

  @Override
  public Optional<Instant> closed(SessionId session) {
    return closed.contains(session) ? Optional.of(now) : Optional.empty();
  }

  @Override
  public Map<SessionId, Instant> closings(EditionId edition) {
    Map<SessionId, Instant> all = new HashMap<>();
    closed.forEach(session -> all.put(session, now));
    return all;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
