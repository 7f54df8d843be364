package nl.schakel.groups.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.agreements.Grants;
import nl.schakel.groups.model.MunicipalAgreement.State;
import nl.schakel.groups.query.AgreementBook.Sheet;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** The form for terms, with what can be chosen. */
@Component
class AgreementForms {

  private final GroupNames names;
  private final Grants grants;

  AgreementForms(GroupNames names, Grants grants) {
    this.names = names;
    this.grants = grants;
  }

  AgreementFormPage fresh(Actor actor, Frame frame) {
    return new AgreementFormPage(
        FormView.empty(AgreementFormPage.TEXTS),
        1,
        AgreementsController.PATH + "/new",
        options(
            names.organisations(actor.organisationsFor(Permission.KEEP_GROUPS)).values().stream(),
            frame),
        options(
            names.allOrganisations().stream()
                .filter(it -> it.kind() == OrganisationKind.MUNICIPALITY),
            frame),
        grants(frame));
  }

  AgreementFormPage change(Sheet sheet, Frame frame) {
    if (sheet.state() == State.ENDED) {
      throw new NotFoundException("agreement");
    }
    return new AgreementFormPage(
        TermsForm.of(sheet.latest().orElseThrow(), sheet.version()),
        AgreementFormPage.ALL,
        AgreementsController.PATH + "/" + sheet.between().id().value() + "/terms",
        List.of(),
        List.of(),
        grants(frame));
  }

  private static List<Option> options(Stream<OrganisationCard> cards, Frame frame) {
    return cards
        .map(it -> Option.of(it.id().value().toString(), it.name().in(frame.language())))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }

  private List<Option> grants(Frame frame) {
    return grants.all().stream()
        .map(it -> Option.of(it.id().value().toString(), it.name().in(frame.language())))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }
}
