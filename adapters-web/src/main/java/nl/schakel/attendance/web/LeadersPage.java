package nl.schakel.attendance.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Substitution;
import nl.schakel.attendance.query.AttendanceBook.Kept;
import nl.schakel.attendance.usecase.ReadAttendance.Overview;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** Who leads an edition, and how the lists of its sessions stand. */
record LeadersPage(
    Overview overview,
    List<PersonId> leading,
    List<Substitution> substitutions,
    Map<PersonId, PersonCard> names,
    List<PersonCard> candidates,
    FormView leader,
    FormView substitute) {

  static final String LEADER = "attendance.leader";
  static final String SUBSTITUTE = "attendance.substitute";

  static LeadersPage of(
      Overview overview,
      List<PersonId> leading,
      List<Substitution> substitutions,
      Map<PersonId, PersonCard> names,
      List<PersonCard> candidates) {
    return new LeadersPage(
        overview,
        leading,
        substitutions,
        names,
        candidates,
        FormView.empty(LEADER),
        FormView.empty(SUBSTITUTE));
  }

  LeadersPage withLeader(FormView refused) {
    return new LeadersPage(
        overview, leading, substitutions, names, candidates, refused, substitute);
  }

  LeadersPage withSubstitute(FormView refused) {
    return new LeadersPage(overview, leading, substitutions, names, candidates, leader, refused);
  }

  static String address(EditionId edition) {
    return "/planning/editions/" + edition.value() + "/attendance";
  }

  String address() {
    return address(overview.run().edition().id());
  }

  String edition() {
    return "/planning/editions/" + overview.run().edition().id().value();
  }

  String file() {
    return "/attendance/editions/" + overview.run().edition().id().value() + "/list.pdf";
  }

  String title(Frame frame) {
    return AttendanceWords.title(overview.run(), frame);
  }

  String name(PersonId person) {
    return Optional.ofNullable(names.get(person)).map(card -> card.name().value()).orElse("–");
  }

  List<SessionCard> sessions() {
    return overview.run().edition().sessions().stream()
        .filter(session -> !session.cancelled())
        .toList();
  }

  String when(SessionCard session, Frame frame) {
    return AttendanceWords.when(session, frame);
  }

  List<Substitution> substitutionsIn(SessionCard session) {
    return substitutions.stream().filter(each -> each.session().equals(session.id())).toList();
  }

  /** How many are put down, and whether the list is final. */
  String state(SessionCard session, Frame frame) {
    long noted =
        overview.lines().stream()
            .filter(line -> line.session().equals(session.id()))
            .filter(line -> line.noted().observation().mark() != Mark.NOT_RECORDED)
            .count();
    boolean closed =
        overview.lists().stream()
            .filter(kept -> kept.session().equals(session.id()))
            .map(Kept::closedAt)
            .anyMatch(Optional::isPresent);
    return frame.text(
        closed ? "attendance.leaders.closed" : "attendance.leaders.open", "count", noted);
  }

  List<Option> trainers() {
    return candidates.stream().map(LeadersPage::option).toList();
  }

  List<Option> notLeading() {
    return candidates.stream()
        .filter(card -> !leading.contains(card.id()))
        .map(LeadersPage::option)
        .toList();
  }

  List<Option> absent() {
    return leading.stream().map(id -> Option.of(id.value().toString(), name(id))).toList();
  }

  List<Option> sessionOptions(Frame frame) {
    return sessions().stream()
        .map(session -> Option.of(session.id().value().toString(), when(session, frame)))
        .toList();
  }

  private static Option option(PersonCard card) {
    return Option.of(card.id().value().toString(), card.name().value());
  }
}
