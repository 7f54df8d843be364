package nl.schakel.groups.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.MunicipalAgreement.State;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.groups.query.AgreementBook.Progress;
import nl.schakel.groups.query.AgreementBook.Sheet;
import nl.schakel.groups.web.AgreementPage.May;
import nl.schakel.groups.web.AgreementPage.OnTheTable;
import nl.schakel.groups.web.AgreementPage.Row;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Shows one agreement to one of its sides. */
@Component
class OneAgreement {

  private final AgreementShowing showing;
  private final TermsWords words;

  OneAgreement(AgreementShowing showing, TermsWords words) {
    this.showing = showing;
    this.words = words;
  }

  AgreementPage page(Actor actor, MunicipalAgreementId id, Frame frame) {
    Sheet sheet = showing.find(actor, id);
    Side side = AgreementShowing.side(actor, sheet).orElseThrow();
    return new AgreementPage(
        AgreementsController.PATH + "/" + id.value(),
        GroupNames.municipality(sheet.between().municipality(), frame),
        GroupWords.status(sheet.state(), frame),
        sides(sheet, frame),
        sheet.terms().map(it -> words.facts(it, frame)).orElse(List.of()),
        sheet.offer().map(it -> offer(actor, sheet, it, frame)),
        sheet.progress().stream().map(it -> row(sheet, side, it, frame)).toList(),
        new May(
            sheet.state() != State.ENDED,
            sheet.state() == State.AMENDING,
            side == Side.PROVIDER && sheet.state() != State.ENDED));
  }

  private List<Fact> sides(Sheet sheet, Frame frame) {
    GroupNames names = showing.names();
    return List.of(
        new Fact(
            frame.text("groups.agreement.provider"),
            names.organisation(sheet.between().provider(), frame)),
        new Fact(
            frame.text("groups.agreement.contact"),
            names.organisation(sheet.between().contact(), frame)));
  }

  private OnTheTable offer(Actor actor, Sheet sheet, Offer offer, Frame frame) {
    String who =
        offer.agreedBy().keySet().stream()
            .sorted()
            .map(it -> frame.text("groups.side." + it.name()))
            .collect(Collectors.joining(", "));
    return new OnTheTable(
        words.facts(offer.terms(), frame),
        frame.text("groups.agreement.agreedBy", "who", who),
        AgreementShowing.waitsFor(actor, sheet),
        sheet.version());
  }

  private static Row row(Sheet sheet, Side side, Progress progress, Frame frame) {
    String language = GroupNames.language(progress.language(), frame);
    boolean inForce = sheet.state() == State.AGREED || sheet.state() == State.AMENDING;
    return new Row(
        language,
        progress.agreed(),
        progress.planned(),
        progress.running(),
        progress.completed(),
        progress.left(),
        Optional.of(
                new Link(
                    frame.text("groups.agreement.plan", "language", language),
                    GroupsController.PATH
                        + "/new?agreement="
                        + sheet.between().id().value()
                        + "&language="
                        + progress.language().tag()))
            .filter(_ -> inForce && side == Side.PROVIDER && progress.left() > 0));
  }
}
