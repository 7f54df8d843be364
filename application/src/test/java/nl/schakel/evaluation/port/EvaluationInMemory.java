package nl.schakel.evaluation.port;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.evaluation.InvitationId;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.model.Form;
import nl.schakel.evaluation.model.Invitation;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.evaluation.model.Survey.Taken;
import nl.schakel.evaluation.query.SurveyBook;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Keeps evaluations while a test runs. */
public final class EvaluationInMemory
    implements Forms, Surveys, Remarks, InvitationArchive, SurveyBook {

  private final Map<ProgrammeId, Form> forms = new HashMap<>();
  private final Map<EditionId, Survey> surveys = new LinkedHashMap<>();
  private final Map<InvitationId, Invitation> invitations = new LinkedHashMap<>();
  private final Map<UUID, Remark> remarks = new TreeMap<>();
  private final Map<EditionId, Map<UUID, int[]>> tallies = new HashMap<>();

  public EvaluationPorts ports() {
    return new EvaluationPorts(this, this, this, this, this);
  }

  public List<Invitation> invitations() {
    return List.copyOf(invitations.values());
  }

  @Override
  public Optional<Form> find(ProgrammeId programme) {
    return Optional.ofNullable(forms.get(programme));
  }

  @Override
  public void save(Form form) {
    long known = find(form.programme()).map(Form::version).orElse(0L);
    if (known != form.version()) {
      throw new StaleChangeException("evaluation form");
    }
    forms.put(form.programme(), new Form(form.programme(), form.questions(), known + 1));
  }

  @Override
  public Set<EditionId> known(Collection<EditionId> editions) {
    return editions.stream().filter(surveys::containsKey).collect(Collectors.toSet());
  }

  @Override
  public Optional<Survey> open(Survey survey, List<Invitation> asked) {
    if (surveys.putIfAbsent(survey.edition(), survey) != null) {
      return Optional.empty();
    }
    asked.forEach(each -> invitations.put(each.id(), each));
    return Optional.of(survey);
  }

  @Override
  public Optional<Invitation> invitation(InvitationId id) {
    return Optional.ofNullable(invitations.get(id));
  }

  @Override
  public Optional<Survey> of(EditionId edition) {
    return lock(edition);
  }

  @Override
  public Optional<Survey> lock(EditionId edition) {
    return Optional.ofNullable(surveys.get(edition));
  }

  @Override
  public void keep(Taken taken, InvitationId used) {
    EditionId edition = taken.survey().edition();
    surveys.put(edition, taken.survey());
    invitations.computeIfPresent(
        used, (id, i) -> new Invitation(id, i.edition(), i.enrolment(), i.person(), true));
    taken.scores().forEach((question, score) -> counts(edition, question)[score - 1]++);
    taken.remarks().forEach(remark -> remarks.put(remark.id(), remark));
  }

  private int[] counts(EditionId edition, UUID question) {
    return tallies
        .computeIfAbsent(edition, _ -> new HashMap<>())
        .computeIfAbsent(question, _ -> new int[Distribution.HIGHEST]);
  }

  @Override
  public Optional<Remark> lock(UUID id) {
    return Optional.ofNullable(remarks.get(id));
  }

  @Override
  public void save(Remark remark) {
    remarks.put(remark.id(), remark);
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return invitations.values().stream()
        .filter(invitation -> invitation.person().equals(person))
        .map(i -> Map.<String, Object>of("edition", i.edition().value(), "answered", i.used()))
        .toList();
  }

  @Override
  public void forget(PersonId person) {
    invitations.values().removeIf(invitation -> invitation.person().equals(person));
  }

  @Override
  public int forgetExpired(Instant now, int atMost) {
    List<InvitationId> expired =
        invitations.values().stream()
            .filter(i -> lock(i.edition()).orElseThrow().until().isBefore(now))
            .map(Invitation::id)
            .limit(atMost)
            .toList();
    expired.forEach(invitations::remove);
    return expired.size();
  }

  @Override
  public Optional<Sheet> find(EditionId edition) {
    return lock(edition).map(this::sheet);
  }

  private Sheet sheet(Survey survey) {
    Map<UUID, Distribution> scores =
        tallies.getOrDefault(survey.edition(), Map.of()).entrySet().stream()
            .collect(toMap(Map.Entry::getKey, e -> distribution(e.getValue())));
    return new Sheet(survey, scores);
  }

  private static Distribution distribution(int[] counts) {
    List<Integer> all = new ArrayList<>();
    for (int count : counts) {
      all.add(count);
    }
    return new Distribution(all);
  }

  @Override
  public List<Sheet> ofProgramme(ProgrammeId programme) {
    return surveys.values().stream()
        .filter(survey -> survey.programme().equals(programme))
        .map(this::sheet)
        .toList();
  }

  @Override
  public Page<Line> list(
      Collection<OrganisationId> organisers, Collection<EditionId> editions, PageRequest page) {
    List<Line> lines =
        surveys.values().stream()
            .filter(s -> organisers.contains(s.organiser()) || editions.contains(s.edition()))
            .map(survey -> new Line(survey, unread(survey.edition())))
            .toList();
    return new Page<>(lines, page.number(), page.size(), lines.size());
  }

  private int unread(EditionId edition) {
    return (int) remarks(edition).stream().filter(remark -> remark.verdict().isEmpty()).count();
  }

  @Override
  public List<Remark> remarks(EditionId edition) {
    return remarks.values().stream().filter(remark -> remark.edition().equals(edition)).toList();
  }
}
