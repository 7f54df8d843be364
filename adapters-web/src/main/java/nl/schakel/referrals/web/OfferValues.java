package nl.schakel.referrals.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.referrals.model.SharingBasis.Obtained;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FormView;

/** Fills the form in with what is known. */
final class OfferValues {

  private final Map<String, List<String>> values = new HashMap<>();

  private OfferValues() {
    put("urgency", "NORMAL");
    put("code", "NONE");
  }

  /** Who was with somebody else before is told about once; why it may be shared is asked anew. */
  static FormView begun(Optional<Details> predecessor, Map<String, List<String>> typed) {
    OfferValues filled = new OfferValues();
    predecessor.ifPresent(filled::common);
    filled.values.putAll(typed);
    return new FormView(OfferPage.TEXTS, filled.values, List.of());
  }

  static FormView kept(OfferRead draft) {
    OfferValues filled = new OfferValues();
    Content content = draft.details().content();
    filled.common(draft.details());
    filled.put("danger", "NONE");
    filled.put("version", String.valueOf(draft.version()));
    filled.put("code", content.code().isPresent() ? "FRESH" : "NONE");
    content.answers().forEach((n, answer) -> filled.put(OfferCriterion.field(n), answer.name()));
    content.basis().ifPresent(filled::basis);
    return new FormView(OfferPage.TEXTS, filled.values, List.of());
  }

  private void common(Details known) {
    put("municipality", known.route().municipality().value());
    put("urgency", known.urgency().name());
    known.content().note().ifPresent(note -> put("note", note.text()));
    known.content().language().map(Language::tag).ifPresent(tag -> put("language", tag));
    known.content().age().ifPresent(age -> put("age", age.name()));
    put("notInvolved", known.notInvolved().stream().map(id -> id.value().toString()).toList());
  }

  private void basis(SharingBasis basis) {
    put("items", basis.items().stream().map(Enum::name).toList());
    put("feedback", basis.feedback().name());
    basis.obtained().ifPresent(this::obtained);
    switch (basis) {
      case SharingBasis.Anonymous _ -> put("basis", "ANONYMOUS");
      case SharingBasis.ClientChoice _ -> put("basis", "CLIENT_CHOICE");
      case SharingBasis.LegalTask task -> {
        put("basis", "LEGAL_TASK");
        put("article", task.article().text());
      }
    }
  }

  private void obtained(Obtained how) {
    put("basisRole", how.by().name());
    put("basisOn", how.on().toString());
    put("basisForm", how.form().name());
    put("basisLanguage", how.language().tag());
    put("basisUntil", how.until().toString());
  }

  private void put(String field, String value) {
    values.put(field, List.of(value));
  }

  private void put(String field, Collection<String> several) {
    values.put(field, List.copyOf(several));
  }
}
