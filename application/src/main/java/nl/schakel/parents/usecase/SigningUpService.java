package nl.schakel.parents.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Seats.WaitingList;
import nl.schakel.parents.query.ParentBook;
import nl.schakel.parents.query.ParentBook.Figures;
import nl.schakel.parents.usecase.AnswerInvitation.Answer;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class SigningUpService implements SignUpParent {

  private final ParentDesk desk;
  private final Registering registering;
  private final Answers answers;
  private final GroupSeries groups;
  private final ParentBook book;
  private final LinkTokens links;

  SigningUpService(
      ParentDesk desk,
      Registering registering,
      Answers answers,
      GroupSeries groups,
      ParentBook book,
      LinkTokens links) {
    this.desk = desk;
    this.registering = registering;
    this.answers = answers;
    this.groups = groups;
    this.book = book;
    this.links = links;
  }

  @Override
  public List<Choice> open(MunicipalityCode municipality, Language language) {
    List<Series> open =
        groups.open(municipality, language).stream()
            .filter(each -> desk.list(each) == WaitingList.OPEN)
            .toList();
    var figures = book.figures(open.stream().map(Series::id).toList());
    return open.stream()
        .flatMap(each -> choice(each, figures.getOrDefault(each.id(), Figures.NONE)).stream())
        .sorted(Comparator.comparing(each -> each.meeting().start()))
        .toList();
  }

  private Optional<Choice> choice(Series series, Figures figures) {
    boolean full = figures.waiting() > 0 || figures.coming() >= series.maximum();
    return series.next(desk.now()).map(meeting -> new Choice(series, meeting, full));
  }

  @Override
  public Outcome signUp(ParentGroupId group, Known known) {
    Series series = desk.lock(group);
    if (desk.list(series) == WaitingList.CLOSED) {
      return new Outcome.Closed();
    }
    if (!registering.elsewhere(known, series).isEmpty()) {
      return new Outcome.SamePhone();
    }
    return joined(series, registering.signUp(series, known));
  }

  private Outcome joined(Series series, Invited parent) {
    Ticket ticket = ticket(parent);
    return answers.take(series, parent, Answer.COME, Optional.empty())
            instanceof AnswerInvitation.Outcome.Waiting
        ? new Outcome.Waits(ticket)
        : new Outcome.Joined(ticket);
  }

  private Ticket ticket(Invited parent) {
    return new Ticket(
        parent.invitation().code(),
        links.issue(
            Purpose.PARENT_INVITATION,
            parent.getId().value(),
            desk.now().plus(DrawingUpService.VALIDITY)));
  }
}
