package nl.schakel.recognition.usecase;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.Presences;
import nl.schakel.courses.CourseResults;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.port.FakeRuns;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.RecognitionEvent;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.model.RuleHistory.RuleVersion.Losing;
import nl.schakel.recognition.usecase.SetCompletionRule.Proposal;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.port.Events;

/** A theme of S2 with two participants, everything around recognition on fakes. */
final class Academy extends Clock implements Presences, CourseResults, Organisations {

  static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  static final SessionCard MORNING = session("2027-11-25T09:00:00Z", "2027-11-25T10:30:00Z");
  static final SessionCard AFTERNOON = session("2027-11-25T12:00:00Z", "2027-11-25T13:30:00Z");
  static final OrganisationId REGISTER = DemoOrganisation.REGISTERPLEIN.id();

  final EditionId edition = EditionId.next();
  final Participant amina = participant("Amina El-Amrani", Language.ARABIC);
  final Participant joris = participant("Joris Peeters", Language.DUTCH);
  final RecognitionInMemory memory = new RecognitionInMemory();
  final List<RecognitionEvent> told = new ArrayList<>();
  final Map<EnrolmentId, Result> results = new HashMap<>();
  List<SessionCard> sessions = List.of(MORNING, AFTERNOON);
  List<Accreditation> offered =
      List.of(
          new Accreditation(
              REGISTER, new BigDecimal(2), Optional.empty(), LocalDate.of(2027, 11, 26), BRUSSELS));
  boolean teaches = true;
  Instant now = Instant.parse("2027-11-25T14:00:00Z");

  private final ProgrammeId programme = ProgrammeId.next();
  private final List<Presence> marks = new ArrayList<>();
  private final Map<SessionId, Instant> closings = new HashMap<>();

  private final FakeRuns runs = new FakeRuns(this::run, List.of(amina, joris));
  private final Events events = event -> told.add((RecognitionEvent) event);
  private final Evidence evidence = new Evidence(this, this);
  private final Deciding deciding =
      new Deciding(
          memory,
          memory,
          evidence,
          offers(),
          new Issuing(memory.papers, this, events),
          events,
          this);
  private final RecountsInMemory queue = new RecountsInMemory();

  final DecideCompletions completions =
      new CompletionService(
          runs, memory, deciding, new RecountingDesk(queue, runs, deciding, this));
  final SetCompletionRule rules =
      new RuleService(
          memory,
          new RulePreview(runs, asked -> teaches ? Set.copyOf(asked) : Set.of(), memory, evidence),
          queue,
          events,
          this);

  void mark(Participant who, SessionCard session, Mark mark, int minutes) {
    marks.removeIf(
        it -> it.enrolment().equals(who.enrolment()) && it.session().equals(session.id()));
    marks.add(new Presence(who.enrolment(), session.id(), mark, minutes));
  }

  void close(SessionCard session) {
    closings.put(session.id(), session.end());
  }

  DecideCompletions.Tally decide() {
    return completions.inEdition(edition, Optional.empty());
  }

  void rule(CompletionRule rule) {
    memory.add(
        programme,
        new RuleVersion(
            1, rule, Instant.EPOCH, Losing.KEEPS, Optional.empty(), now, Optional.empty()));
  }

  Proposal proposal(CompletionRule rule, Instant since) {
    return new Proposal(DemoOrganisation.VVSG.id(), programme, rule, Optional.of(since));
  }

  List<String> actions() {
    return told.stream().map(RecognitionEvent::action).toList();
  }

  private Run run() {
    return new Run(
        programme,
        DemoOrganisation.VVSG.id(),
        new EditionCard(
            edition,
            new Slug("stress-en-coping"),
            LocalizedText.dutch("Stress en coping"),
            Optional.empty(),
            Optional.empty(),
            BRUSSELS,
            sessions));
  }

  private Accreditation.Offers offers() {
    return new Accreditation.Offers() {
      @Override
      public List<Accreditation> of(ProgrammeId id) {
        return offered;
      }

      @Override
      public Map<ProgrammeId, List<Accreditation>> of(Collection<ProgrammeId> programmes) {
        return Map.of(programme, offered);
      }
    };
  }

  private Participant participant(String name, Language language) {
    return new Participant(
        EnrolmentId.next(),
        edition,
        PersonId.next(),
        new PersonName(name),
        new EmailAddress("iemand@ocmw-voorbeeldstad.example"),
        language,
        Optional.empty(),
        Optional.empty());
  }

  private static SessionCard session(String start, String end) {
    return new SessionCard(
        SessionId.next(), Instant.parse(start), Instant.parse(end), BRUSSELS, false, false);
  }

  @Override
  public List<Presence> of(EditionId id) {
    return List.copyOf(marks);
  }

  @Override
  public Optional<Instant> closed(SessionId session) {
    return Optional.ofNullable(closings.get(session));
  }

  @Override
  public Map<SessionId, Instant> closings(EditionId id) {
    return Map.copyOf(closings);
  }

  @Override
  public Map<EnrolmentId, Result> of(Collection<EnrolmentId> enrolments) {
    return Map.copyOf(results);
  }

  @Override
  public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
    return Map.of();
  }

  @Override
  public List<OrganisationCard> all() {
    return List.of();
  }

  @Override
  public Optional<OrganisationCard> byMailDomain(String domain) {
    return Optional.empty();
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
