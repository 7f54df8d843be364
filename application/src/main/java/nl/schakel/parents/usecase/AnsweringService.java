package nl.schakel.parents.usecase;

import java.time.Duration;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.parents.ParentEvent.Step;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Opinion;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Coming;
import nl.schakel.parents.port.Opinions;
import nl.schakel.parents.port.Parents;
import nl.schakel.parents.port.Reminders;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AnsweringService implements AnswerInvitation {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final ParentDesk desk;
  private final Answers answers;
  private final Parents parents;
  private final Reminders reminders;
  private final Opinions opinions;
  private final LinkTokens links;

  AnsweringService(
      ParentDesk desk,
      Answers answers,
      Parents parents,
      Reminders reminders,
      Opinions opinions,
      LinkTokens links) {
    this.opinions = opinions;

    this.reminders = reminders;
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
  public void opine(ParentId parent, Opinion opinion) {
    Series series = desk.lock(desk.parent(parent).invitation().group());
    ParentId asked =
        Optional.of(desk.parent(parent))
            .filter(each -> each instanceof Coming && series.hasMet(desk.now()))
            .map(Parent::getId)
            .orElseThrow(ParentDesk::unknown);
    opinions.count(asked, opinion);
  }

  @Override
  public void wantTexts(ParentId parent, boolean wanted) {
    desk.lock(desk.parent(parent).invitation().group());
    reminders.want(parent, wanted);
    desk.tell(
        desk.parent(parent).invitation().group(),
        wanted ? Step.WANTS_TEXTS : Step.WANTS_NO_TEXTS,
        Optional.empty());
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
