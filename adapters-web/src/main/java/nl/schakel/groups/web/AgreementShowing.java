package nl.schakel.groups.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.groups.query.AgreementBook;
import nl.schakel.groups.query.AgreementBook.Sheet;
import nl.schakel.groups.web.AgreementsPage.Row;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Finds agreements for one of their sides, and shows the list. */
@Component
class AgreementShowing {

  private final AgreementBook book;
  private final GroupNames names;

  AgreementShowing(AgreementBook book, GroupNames names) {
    this.book = book;
    this.names = names;
  }

  Sheet find(Actor actor, MunicipalAgreementId id) {
    return book.find(id)
        .filter(sheet -> side(actor, sheet).isPresent())
        .orElseThrow(() -> new NotFoundException("agreement"));
  }

  static Optional<Side> side(Actor actor, Sheet sheet) {
    if (actor.mayFor(Permission.KEEP_GROUPS, sheet.between().provider())) {
      return Optional.of(Side.PROVIDER);
    }
    return actor.mayFor(Permission.AGREE_ON_GROUPS, sheet.between().contact())
        ? Optional.of(Side.MUNICIPALITY)
        : Optional.empty();
  }

  List<Sheet> of(Actor actor) {
    return book.of(actor.organisationsFor(Permission.READ_GROUP_AGREEMENTS)).stream()
        .filter(sheet -> side(actor, sheet).isPresent())
        .toList();
  }

  AgreementsPage list(Actor actor, Frame frame) {
    List<Sheet> sheets = of(actor);
    Map<OrganisationId, OrganisationCard> providers =
        names.organisations(
            sheets.stream().map(it -> it.between().provider()).collect(Collectors.toSet()));
    return new AgreementsPage(
        sheets.stream().map(it -> row(actor, it, providers, frame)).toList(),
        actor.may(Permission.KEEP_GROUPS));
  }

  private static Row row(
      Actor actor, Sheet sheet, Map<OrganisationId, OrganisationCard> providers, Frame frame) {
    return new Row(
        AgreementsController.PATH + "/" + sheet.between().id().value(),
        GroupNames.municipality(sheet.between().municipality(), frame),
        Optional.ofNullable(providers.get(sheet.between().provider()))
            .map(it -> it.name().in(frame.language()))
            .orElse("–"),
        sheet.latest().map(it -> frame.dates().period(it.from(), it.until())).orElse("–"),
        GroupWords.status(sheet.state(), frame),
        frame.text(
            "groups.agreement.progress",
            "agreed",
            sheet.terms().map(it -> it.all()).orElse(0),
            "planned",
            sheet.progress().stream()
                .mapToInt(it -> it.planned() + it.running() + it.completed())
                .sum()),
        waitsFor(actor, sheet)
            ? Optional.of(frame.text("groups.agreement.todo"))
            : Optional.empty());
  }

  static boolean waitsFor(Actor actor, Sheet sheet) {
    return sheet
        .offer()
        .filter(it -> side(actor, sheet).filter(it.agreedBy()::containsKey).isEmpty())
        .isPresent();
  }

  GroupNames names() {
    return names;
  }
}
