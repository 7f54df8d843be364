package nl.schakel.groups.web;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.query.AgreementBook.Sheet;
import nl.schakel.groups.usecase.KeepAgreement;
import nl.schakel.groups.usecase.KeepAgreement.Command;
import nl.schakel.groups.web.AgreementShapes.MunicipalAgreementShape;
import nl.schakel.groups.web.AgreementShapes.ProposedAgreementShape;
import nl.schakel.groups.web.AgreementShapes.RevisedTermsShape;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agreements with municipalities, for programs of both sides. */
@RestController
@RequestMapping(MunicipalAgreementsApi.PATH)
class MunicipalAgreementsApi {

  static final String PATH = "/api/v1/municipal-agreements";

  private final AgreementShowing agreements;
  private final KeepAgreement keeping;

  MunicipalAgreementsApi(AgreementShowing agreements, KeepAgreement keeping) {
    this.agreements = agreements;
    this.keeping = keeping;
  }

  /** What is on the table first. */
  @GetMapping
  @Requires(Permission.READ_GROUP_AGREEMENTS)
  Listing<MunicipalAgreementShape> list(PageRequest page, Actor actor) {
    return Listing.of(page.of(agreements.of(actor)).map(MunicipalAgreementShape::of));
  }

  @GetMapping("/{id}")
  @Requires(Permission.READ_GROUP_AGREEMENTS)
  ResponseEntity<MunicipalAgreementShape> one(@PathVariable UUID id, Actor actor) {
    return answer(ResponseEntity.ok(), agreements.find(actor, new MunicipalAgreementId(id)));
  }

  private static ResponseEntity<MunicipalAgreementShape> answer(
      ResponseEntity.BodyBuilder answer, Sheet sheet) {
    return answer.eTag(Long.toString(sheet.version())).body(MunicipalAgreementShape.of(sheet));
  }

  @PostMapping
  @Requires(Permission.KEEP_GROUPS)
  ResponseEntity<MunicipalAgreementShape> propose(
      @Accepts(ProposedAgreementShape.class) Input input, Actor actor) {
    var provider = input.id("provider", OrganisationId::new);
    var municipality = input.required("municipality", MunicipalityCode::parse);
    var contact = input.id("contact", OrganisationId::new);
    var terms = new TermsInput(input).terms();
    MunicipalAgreementId made =
        GroupRefusals.done(
            input.orReject(
                () ->
                    keeping.propose(
                        new Command(
                            actor,
                            municipality.get(),
                            provider.get(),
                            contact.get(),
                            terms.get()))));
    return answer(
        ResponseEntity.created(URI.create(PATH + "/" + made.value())),
        agreements.find(actor, made));
  }

  /** Other terms, for the other side to agree to. */
  @PutMapping("/{id}")
  @Requires(Permission.READ_GROUP_AGREEMENTS)
  ResponseEntity<MunicipalAgreementShape> revise(
      @PathVariable UUID id, @Accepts(RevisedTermsShape.class) Input input, Actor actor) {
    MunicipalAgreementId agreement =
        agreements.find(actor, new MunicipalAgreementId(id)).between().id();
    var seen = input.seenVersion();
    Terms terms = input.orReject(new TermsInput(input).terms());
    GroupRefusals.done(keeping.revise(actor, agreement, terms, Optional.of(seen.get())));
    return one(id, actor);
  }
}
