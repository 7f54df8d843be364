package nl.schakel.supervision.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.TailorMade.Audience;
import nl.schakel.learning.TailorMade.ClosedEditions;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.TailorMade.Plan;
import nl.schakel.learning.TailorMade.Planned;
import nl.schakel.learning.TailorMade.Seated;
import nl.schakel.learning.TailorMade.Unseated;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.supervision.model.ACircle;

/** Closed editions that were planned, and who is in them. */
final class FakeEditions implements ClosedEditions, Runs, Enrolled.Lists, Audience {

  private final Map<EditionId, Plan> planned = new LinkedHashMap<>();
  private final Map<EditionId, List<Participant>> seated = new LinkedHashMap<>();
  final Set<PersonId> notForThem = new HashSet<>();
  final Set<EmailAddress> notForThese = new HashSet<>();

  @Override
  public Map<PersonId, RefusalReason> barred(ProgrammeId programme, Collection<PersonId> people) {
    return people.stream()
        .filter(notForThem::contains)
        .collect(Collectors.toMap(Function.identity(), _ -> RefusalReason.NOT_ELIGIBLE));
  }

  @Override
  public Optional<RefusalReason> barred(ProgrammeId programme, EmailAddress address) {
    return Optional.of(RefusalReason.NOT_ELIGIBLE).filter(_ -> notForThese.contains(address));
  }

  @Override
  public Planned plan(Actor planner, Plan plan) {
    EditionId id = EditionId.next();
    planned.put(id, plan);
    return new Planned.Done(id);
  }

  @Override
  public void cancel(Actor planner, EditionId edition) {
    planned.remove(edition);
  }

  private List<Participant> in(EditionId edition) {
    return seated.computeIfAbsent(edition, _ -> new ArrayList<>());
  }

  Plan plan(EditionId edition) {
    return Optional.ofNullable(planned.get(edition)).orElseThrow();
  }

  @Override
  public Seated join(EditionId edition, PersonId member) {
    if (notForThem.contains(member)) {
      return new Seated.Refused(RefusalReason.NOT_ELIGIBLE);
    }
    Optional<Participant> there =
        in(edition).stream().filter(each -> each.person().equals(member)).findFirst();
    if (there.isPresent()) {
      return new Seated.Already(there.get().enrolment());
    }
    Participant coming = participant(edition, member);
    in(edition).add(coming);
    return new Seated.Done(coming.enrolment());
  }

  private static Participant participant(EditionId edition, PersonId member) {
    return new Participant(
        EnrolmentId.next(),
        edition,
        member,
        new PersonName("Iemand"),
        new EmailAddress("iemand@demo.example"),
        Language.DUTCH,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Unseated leave(EditionId edition, EnrolmentId enrolment, Optional<Actor> by) {
    in(edition).removeIf(each -> each.enrolment().equals(enrolment));
    return new Unseated.Done();
  }

  @Override
  public Seated seat(EditionId edition, Colleague colleague) {
    throw new UnsupportedOperationException("nobody names colleagues here");
  }

  @Override
  public Unseated unseat(EditionId edition, EnrolmentId enrolment, Optional<Actor> by) {
    return leave(edition, enrolment, by);
  }

  @Override
  public List<Enrolled> of(EditionId edition) {
    return in(edition).stream()
        .map(who -> new Enrolled(who, Standing.ADMITTED, Instant.EPOCH, Language.DUTCH))
        .toList();
  }

  @Override
  public Optional<Run> find(EditionId edition) {
    return Optional.ofNullable(planned.get(edition)).map(plan -> run(edition, plan));
  }

  private static Run run(EditionId edition, Plan plan) {
    return new Run(
        plan.programme(),
        ACircle.VVSG,
        new EditionCard(
            edition,
            new Slug("intervisie"),
            LocalizedText.dutch("Intervisie"),
            Optional.empty(),
            plan.place(),
            plan.zone(),
            plan.parts().stream()
                .map(
                    part ->
                        new SessionCard(
                            SessionId.next(), part.start(), part.end(), plan.zone(), false, false))
                .toList()));
  }

  @Override
  public List<Run> of(Collection<EditionId> editions) {
    return editions.stream().flatMap(each -> find(each).stream()).toList();
  }

  @Override
  public Optional<Run> holding(SessionId session) {
    return Optional.empty();
  }

  @Override
  public List<Run> ofProgramme(ProgrammeId programme) {
    return of(planned.keySet());
  }

  @Override
  public List<Run> between(Instant from, Instant until) {
    return of(planned.keySet());
  }

  @Override
  public List<Participant> participants(EditionId edition) {
    return in(edition);
  }

  @Override
  public Optional<Participant> participant(EnrolmentId enrolment) {
    return Optional.empty();
  }

  @Override
  public List<Participant> of(PersonId person) {
    return List.of();
  }
}
