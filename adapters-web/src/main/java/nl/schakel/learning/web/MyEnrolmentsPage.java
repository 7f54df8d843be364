package nl.schakel.learning.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.Continuations.Continuation;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.query.MyEnrolments.MyEnrolment;
import nl.schakel.learning.web.OwnEnrolments.Owner;
import nl.schakel.shared.query.Page;

/**
 * One's own enrolments: what is to come, then what is over.
 *
 * @param base where the pages of this owner are
 * @param confirmBy until when the address must be confirmed, if it must
 */
record MyEnrolmentsPage(
    String base,
    boolean withAccount,
    Optional<Instant> confirmBy,
    List<EnrolmentLine> coming,
    List<EnrolmentLine> over,
    Page<MyEnrolment> page) {

  static MyEnrolmentsPage of(
      Owner owner, Page<MyEnrolment> page, Map<EnrolmentId, Continuation> ways, Instant now) {
    List<EnrolmentLine> lines =
        page.items().stream()
            .map(
                enrolment ->
                    new EnrolmentLine(
                        enrolment, Optional.ofNullable(ways.get(enrolment.id())), now))
            .toList();
    return new MyEnrolmentsPage(
        owner.base(),
        owner.actor().isPresent(),
        page.items().stream()
            .filter(MyEnrolment::isActive)
            .flatMap(each -> each.confirmBy().stream())
            .min(Instant::compareTo),
        lines.stream().filter(line -> !line.isOver()).toList(),
        lines.stream().filter(EnrolmentLine::isOver).toList(),
        page);
  }

  ZoneId zone() {
    return coming.isEmpty() ? ZoneOffset.UTC : coming.getFirst().zone();
  }

  boolean isEmpty() {
    return page.total() == 0;
  }
}
