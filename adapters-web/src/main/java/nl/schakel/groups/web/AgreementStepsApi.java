package nl.schakel.groups.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.usecase.KeepAgreement;
import nl.schakel.groups.web.AgreementShapes.MunicipalAgreementShape;
import nl.schakel.shared.web.Input;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What both sides do with terms on the table. Each is harmless when it is done twice. */
@RestController
@RequestMapping(MunicipalAgreementsApi.PATH + "/{id}")
class AgreementStepsApi {

  private final AgreementShowing agreements;
  private final KeepAgreement keeping;
  private final MunicipalAgreementsApi answers;

  AgreementStepsApi(
      AgreementShowing agreements, KeepAgreement keeping, MunicipalAgreementsApi answers) {
    this.agreements = agreements;
    this.keeping = keeping;
    this.answers = answers;
  }

  /** To the terms that were read: whoever agrees says which. */
  @PostMapping("/agreement")
  @Requires(Permission.READ_GROUP_AGREEMENTS)
  ResponseEntity<MunicipalAgreementShape> agree(@PathVariable UUID id, Input input, Actor actor) {
    MunicipalAgreementId agreement = theirs(id, actor);
    long seen = input.orReject(input.seenVersion());
    GroupRefusals.done(keeping.agree(actor, agreement, Optional.of(seen)));
    return answers.one(id, actor);
  }

  /** What was agreed holds; the addendum is forgotten. */
  @PostMapping("/revocation")
  @Requires(Permission.READ_GROUP_AGREEMENTS)
  ResponseEntity<MunicipalAgreementShape> drop(@PathVariable UUID id, Actor actor) {
    GroupRefusals.done(keeping.drop(actor, theirs(id, actor)));
    return answers.one(id, actor);
  }

  @PostMapping("/ending")
  @Requires(Permission.KEEP_GROUPS)
  ResponseEntity<MunicipalAgreementShape> end(@PathVariable UUID id, Actor actor) {
    GroupRefusals.done(keeping.end(actor, theirs(id, actor)));
    return answers.one(id, actor);
  }

  private MunicipalAgreementId theirs(UUID id, Actor actor) {
    return agreements.find(actor, new MunicipalAgreementId(id)).between().id();
  }
}
