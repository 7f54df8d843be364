package nl.schakel.evaluation.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;

/**
 * What those who attended an edition are asked. It takes what somebody says apart at once: scores
 * are only counted, and each remark stands alone.
 *
 * @param questions those of the form when they were asked
 * @param until when their links expire
 */
public record Survey(
    EditionId edition,
    ProgrammeId programme,
    OrganisationId organiser,
    List<Question> questions,
    Instant until,
    int asked,
    int answered) {

  public Survey {
    questions = List.copyOf(questions);
    if (answered > asked) {
      throw new IllegalArgumentException("more answers than people who were asked");
    }
  }

  /** What becomes of one participant's answers. */
  public record Taken(Survey survey, Map<UUID, Integer> scores, List<Remark> remarks) {

    public Taken {
      scores = Map.copyOf(scores);
      remarks = List.copyOf(remarks);
    }
  }

  public Taken take(Answers answers) {
    answers.scores().keySet().forEach(id -> demand(id, Kind.SCALE));
    answers.words().keySet().forEach(id -> demand(id, Kind.TEXT));
    return new Taken(
        withAnswered(answered + 1),
        answers.scores(),
        answers.words().entrySet().stream()
            .map(said -> Remark.about(edition, said.getKey(), said.getValue()))
            .toList());
  }

  private void demand(UUID id, Kind kind) {
    if (questions.stream().noneMatch(q -> q.id().equals(id) && q.kind() == kind)) {
      throw new IllegalArgumentException("an answer to what was not asked");
    }
  }

  /** Free text is for others from as many answers on as figures are. */
  public boolean hasEnough() {
    return answered >= Distribution.ENOUGH;
  }

  private Survey withAnswered(int number) {
    return new Survey(edition, programme, organiser, questions, until, asked, number);
  }
}
