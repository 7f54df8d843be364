package nl.schakel.advice.port;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Answered;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.model.Quota;
import nl.schakel.people.PersonId;

/** What the write side keeps, in memory. Passes the same contract tests as the tables. */
public final class AdviceInMemory implements Questions, Quotas, QuestionArchive {

  private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
  private final Map<Quota.Key, Quota> quotas = new LinkedHashMap<>();

  public AdvicePorts ports() {
    return new AdvicePorts(this, this, this);
  }

  @Override
  public void add(Asked question) {
    questions.put(question.getId(), question);
  }

  @Override
  public Optional<Question> lock(QuestionId id) {
    return Optional.ofNullable(questions.get(id));
  }

  @Override
  public void save(Question question) {
    questions.replace(question.getId(), question);
  }

  @Override
  public Quota lock(Quota.Key key, Optional<Integer> allowed) {
    return new Quota(
        key, Optional.ofNullable(quotas.get(key)).map(Quota::taken).orElse(0), allowed);
  }

  @Override
  public void save(Quota quota) {
    quotas.put(quota.key(), quota);
  }

  @Override
  public List<QuestionId> openOf(PersonId asker) {
    return questions.values().stream()
        .filter(each -> each instanceof Asked && each.details().asker().equals(asker))
        .map(Question::getId)
        .toList();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return questions.values().stream()
        .filter(each -> isOf(each, person) || isAnsweredBy(each, person))
        .map(each -> Map.<String, Object>of("id", each.getId().value()))
        .toList();
  }

  @Override
  public void forget(PersonId person, Instant now) {
    questions.values().removeIf(each -> isOf(each, person));
    questions.replaceAll(
        (_, each) ->
            each instanceof Answered answered && isAnsweredBy(each, person)
                ? new Answered(
                    answered.details(),
                    answered.answer(),
                    Optional.empty(),
                    answered.at(),
                    answered.publication())
                : each);
  }

  @Override
  public int forgetEndedBefore(Instant end, Instant now, int atMost) {
    List<QuestionId> over =
        questions.values().stream()
            .filter(each -> isOverBefore(each, end))
            .map(Question::getId)
            .limit(atMost)
            .toList();
    over.forEach(questions::remove);
    return over.size();
  }

  private static boolean isOverBefore(Question question, Instant end) {
    return switch (question) {
      case Asked _ -> false;
      case Answered answered ->
          answered.at().isBefore(end) && !answered.publication().isPublished();
      case Question.Unanswered(var _, var at) -> at.isBefore(end);
      case Question.Withdrawn(var _, var at) -> at.isBefore(end);
    };
  }

  private static boolean isOf(Question question, PersonId person) {
    return question.details().asker().equals(person);
  }

  private static boolean isAnsweredBy(Question question, PersonId person) {
    return question instanceof Answered answered
        && answered.by().filter(person::equals).isPresent();
  }
}
