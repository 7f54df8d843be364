package nl.schakel.parents.usecase;

import java.time.Duration;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.port.Parents;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AnsweringService implements AnswerInvitation {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final ParentDesk desk;
  private final Answers answers;
  private final Parents parents;
  private final LinkTokens links;

  AnsweringService(ParentDesk desk, Answers answers, Parents parents, LinkTokens links) {
    this.desk = desk;
    this.answers = answers;
    this.parents = parents;
    this.links = links;
  }

  @Override
  public Outcome answer(ParentId parent, Answer answer) {
    Series series = desk.lock(desk.parent(parent).invitation().group());
    return answers.take(series, desk.parent(parent), answer, Optional.empty());
  }

  @Override
  public Optional<String> open(ComeCode code) {
    return parents
        .find(code)
        .map(
            found ->
                links.issue(
                    Purpose.PARENT_INVITATION, found.getId().value(), desk.now().plus(A_DAY)));
  }
}
