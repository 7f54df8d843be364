package nl.schakel.evaluation.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.Presences;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;

/** One edition with one session, of which a test says who was there and whether that is certain. */
final class ARun implements Runs, Presences {

  static final Instant END = Instant.parse("2027-02-01T16:00:00Z");

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  final List<Participant> participants =
      IntStream.rangeClosed(1, 8).mapToObj(number -> participant("Deelnemer " + number)).toList();

  private final Map<EnrolmentId, Mark> marks = new HashMap<>();
  private final Map<SessionId, Instant> closings = new HashMap<>();
  private final SessionId session = SessionId.next();
  private final EditionId edition;
  private final Run run;

  ARun() {
    SessionCard held = new SessionCard(session, END.minusSeconds(7_200), END, ZONE, false, false);
    SessionCard cancelled =
        new SessionCard(SessionId.next(), END, END.plusSeconds(9_999_999), ZONE, true, false);
    edition = participants.getFirst().edition();
    EditionCard card =
        new EditionCard(
            edition,
            new Slug("stress"),
            LocalizedText.dutch("Stress"),
            Optional.empty(),
            Optional.empty(),
            ZONE,
            List.of(held, cancelled));
    run = new Run(ProgrammeId.next(), OrganisationId.next(), card);
  }

  EditionId id() {
    return edition;
  }

  ProgrammeId programme() {
    return run.programme();
  }

  OrganisationId organiser() {
    return run.organiser();
  }

  /** The first so many were there, one of them for a part; of the others one was excused. */
  void attendedBy(int people) {
    for (int each = 0; each < people; each++) {
      marks.put(participants.get(each).enrolment(), each == 0 ? Mark.PARTLY : Mark.PRESENT);
    }
    marks.putIfAbsent(participants.getLast().enrolment(), Mark.EXCUSED);
  }

  void close() {
    closings.put(session, END.plusSeconds(60));
  }

  private static final EditionId ONE = EditionId.next();

  private static Participant participant(String name) {
    return new Participant(
        EnrolmentId.next(),
        ONE,
        PersonId.next(),
        new PersonName(name),
        new EmailAddress("deelnemer@voorbeeld.example"),
        Language.DUTCH,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Optional<Run> find(EditionId wanted) {
    return wanted.equals(edition) ? Optional.of(run) : Optional.empty();
  }

  @Override
  public Optional<Run> holding(SessionId wanted) {
    return wanted.equals(session) ? Optional.of(run) : Optional.empty();
  }

  @Override
  public List<Run> of(Collection<EditionId> editions) {
    return editions.contains(edition) ? List.of(run) : List.of();
  }

  @Override
  public List<Run> ofProgramme(ProgrammeId programme) {
    return programme.equals(run.programme()) ? List.of(run) : List.of();
  }

  @Override
  public List<Run> between(Instant from, Instant until) {
    return END.isAfter(from) && END.minusSeconds(7_200).isBefore(until) ? List.of(run) : List.of();
  }

  @Override
  public List<Participant> participants(EditionId wanted) {
    return participants;
  }

  @Override
  public Optional<Participant> participant(EnrolmentId enrolment) {
    return participants.stream().filter(p -> p.enrolment().equals(enrolment)).findFirst();
  }

  @Override
  public List<Participant> of(PersonId person) {
    return participants.stream().filter(p -> p.person().equals(person)).toList();
  }

  /** Somebody who was there was erased since. */
  @Override
  public List<Presence> of(EditionId wanted) {
    List<Presence> all = new ArrayList<>();
    marks.forEach((enrolment, mark) -> all.add(new Presence(enrolment, session, mark, 0)));
    all.add(new Presence(EnrolmentId.next(), session, Mark.PRESENT, 0));
    return all;
  }

  @Override
  public Optional<Instant> closed(SessionId wanted) {
    return Optional.ofNullable(closings.get(wanted));
  }

  @Override
  public Map<SessionId, Instant> closings(EditionId wanted) {
    return Map.copyOf(closings);
  }
}
