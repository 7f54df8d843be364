package nl.schakel.learning.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.query.MyEnrolments.MyEnrolment;
import nl.schakel.learning.web.EnrolAnswers.Told;
import nl.schakel.learning.web.EnrolAnswers.Word;

/**
 * What came of the form.
 *
 * @param confirmBy until when the address must be confirmed, if it must
 */
record EnrolDonePage(
    List<EnrolmentLine> begun,
    List<NothingBegun> others,
    Optional<Instant> confirmBy,
    boolean withAccount) {

  static EnrolDonePage of(
      List<MyEnrolment> begun,
      List<Told> told,
      List<EditionCard> editions,
      boolean withAccount,
      Instant now) {
    return new EnrolDonePage(
        begun.stream()
            .map(enrolment -> new EnrolmentLine(enrolment, Optional.empty(), now))
            .toList(),
        told.stream().flatMap(each -> nothingBegun(each, editions).stream()).toList(),
        begun.stream().flatMap(each -> each.confirmBy().stream()).findFirst(),
        withAccount);
  }

  private static Optional<NothingBegun> nothingBegun(Told told, List<EditionCard> editions) {
    return editions.stream()
        .filter(card -> card.id().equals(told.edition()))
        .map(card -> new NothingBegun(card, told.word()))
        .findFirst();
  }

  /** An edition in which no enrolment began, and why. */
  record NothingBegun(EditionCard edition, Word word) {}

  /** What one follows at any time has no place in a calendar. */
  String leadKey() {
    return begun.stream().allMatch(EnrolmentLine::canBegin)
        ? "enrolment.done.lead.anyTime"
        : "enrolment.done.lead";
  }

  /** The words on top: everything went well, or something needs attention. */
  String titleKey() {
    if (begun.isEmpty()) {
      return "enrolment.done.title.nothing";
    }
    return others.isEmpty() ? "enrolment.done.title" : "enrolment.done.title.partly";
  }
}
