package nl.schakel.groups.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.model.MunicipalAgreement.State;
import nl.schakel.groups.model.Terms.Inviter;
import nl.schakel.groups.query.AgreementBook.Progress;
import nl.schakel.groups.query.AgreementBook.Sheet;
import nl.schakel.groups.web.TermsShapes.AgreedTermsShape;
import nl.schakel.groups.web.TermsShapes.LanguageGroupsShape;
import nl.schakel.groups.web.TermsShapes.OfferedTermsShape;

/** What the API says of agreements with municipalities; the names are a contract. */
interface AgreementShapes {

  /** What is proposed. */
  record ProposedAgreementShape(
      UUID provider,
      String municipality,
      UUID contact,
      LocalDate from,
      LocalDate until,
      List<LanguageGroupsShape> groups,
      String places,
      List<UUID> grants,
      Inviter inviter) {}

  /** Other terms for what was proposed or agreed. */
  record RevisedTermsShape(
      LocalDate from,
      LocalDate until,
      List<LanguageGroupsShape> groups,
      String places,
      List<UUID> grants,
      Inviter inviter) {}

  /** How far it is in one language. */
  record LanguageProgressShape(
      String language, int agreed, int planned, int running, int completed, int left) {

    static LanguageProgressShape of(Progress progress) {
      return new LanguageProgressShape(
          progress.language().tag(),
          progress.agreed(),
          progress.planned(),
          progress.running(),
          progress.completed(),
          progress.left());
    }
  }

  /** An agreement: figures, never persons. */
  record MunicipalAgreementShape(
      UUID id,
      String municipality,
      UUID provider,
      UUID contact,
      State state,
      Optional<AgreedTermsShape> terms,
      Optional<OfferedTermsShape> offer,
      List<LanguageProgressShape> progress) {

    static MunicipalAgreementShape of(Sheet sheet) {
      return new MunicipalAgreementShape(
          sheet.between().id().value(),
          sheet.between().municipality().value(),
          sheet.between().provider().value(),
          sheet.between().contact().value(),
          sheet.state(),
          sheet.terms().map(AgreedTermsShape::of),
          sheet.offer().map(OfferedTermsShape::of),
          sheet.progress().stream().map(LanguageProgressShape::of).toList());
    }
  }
}
