package nl.schakel.groups.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.usecase.KeepAgreement;
import nl.schakel.groups.usecase.KeepAgreement.Outcome;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Agreements with municipalities, for both sides. */
@Controller("municipalAgreementsController")
@RequestMapping(AgreementsController.PATH)
@Requires(Permission.READ_GROUP_AGREEMENTS)
class AgreementsController {

  static final String PATH = "/municipal-agreements";

  private final AgreementShowing showing;
  private final OneAgreement one;
  private final KeepAgreement keeping;

  AgreementsController(AgreementShowing showing, OneAgreement one, KeepAgreement keeping) {
    this.showing = showing;
    this.one = one;
    this.keeping = keeping;
  }

  @GetMapping
  View list(Actor actor, Frame frame) {
    return frame.show(showing.list(actor, frame));
  }

  @GetMapping("/{id}")
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(one.page(actor, new MunicipalAgreementId(id), frame));
  }

  /** To what stands on the page with the button, and to nothing that came instead. */
  @PostMapping("/{id}/consent")
  View agree(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    showing.find(actor, new MunicipalAgreementId(id));
    var seen = input.seenVersion();
    try {
      return answer(
          id,
          keeping.agree(actor, new MunicipalAgreementId(id), seen.ifRight()),
          "groups.notice.agreement.agreed",
          frame);
    } catch (StaleChangeException _) {
      return frame.seeOther(PATH + "/" + id, "groups.notice.agreement.changed");
    }
  }

  @PostMapping("/{id}/withdrawal")
  View drop(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(
        id,
        keeping.drop(actor, new MunicipalAgreementId(id)),
        "groups.notice.agreement.dropped",
        frame);
  }

  @PostMapping("/{id}/end")
  View end(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(
        id,
        keeping.end(actor, new MunicipalAgreementId(id)),
        "groups.notice.agreement.ended",
        frame);
  }

  private static View answer(UUID id, Outcome outcome, String notice, Frame frame) {
    return frame.seeOther(
        PATH + "/" + id,
        switch (outcome) {
          case Outcome.Done _ -> notice;
          case Outcome.BelowPlanned _ -> "groups.notice.agreement.belowPlanned";
          case Outcome.NotNow _, Outcome.NoMunicipality _ -> "groups.notice.notNow";
        });
  }
}
