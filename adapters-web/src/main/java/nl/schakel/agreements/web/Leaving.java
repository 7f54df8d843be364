package nl.schakel.agreements.web;

import java.util.List;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.model.Memberships.Role;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.agreements.web.Names.Known;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** Who can leave an alliance: who is in it without end, and does not lead. */
final class Leaving {

  private Leaving() {}

  static AllianceFormPage page(KeepPage keep, AllianceSheet alliance, Known names, Frame frame) {
    return new AllianceFormPage(
        keep,
        alliance.end().isPresent(),
        members(alliance, names, frame),
        FormView.empty(AllianceFormPage.LEAVING),
        FormView.empty(AllianceFormPage.ENDING));
  }

  private static List<Option> members(AllianceSheet alliance, Known names, Frame frame) {
    return alliance.end().isPresent()
        ? List.of()
        : alliance.memberships().all().stream()
            .filter(each -> each.role() != Role.LEAD && each.period().until().isEmpty())
            .map(each -> option(each, names, frame))
            .toList();
  }

  private static Option option(Membership member, Known names, Frame frame) {
    return Option.of(
        member.organisation().value().toString(),
        names.name(member.organisation()).in(frame.language()));
  }
}
