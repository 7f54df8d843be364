package nl.schakel.referrals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.referrals.model.SharingBasis.Obtained;
import nl.schakel.referrals.web.ReferralWords.Names;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;

/** Exactly what one organisation shares with the other over a link, and by which right. */
record SharedFacts(Details details, Drawn drawn, Names names) {

  List<Fact> facts() {
    Content content = details.content();
    List<Fact> facts = new ArrayList<>();
    content.code().map(HandoverCode::spoken).ifPresent(code -> add(facts, "code", code));
    content.language().ifPresent(each -> add(facts, "language", language(each)));
    content.age().ifPresent(age -> add(facts, "age", text("age." + age)));
    content.note().map(Note::text).ifPresent(note -> add(facts, "note", note));
    drawn.link(details.route().link()).stream()
        .flatMap(link -> link.criteria().stream())
        .forEach(criterion -> answer(criterion, content).ifPresent(facts::add));
    content
        .exchanges()
        .forEach(
            each -> {
              add(facts, "question", each.question().text());
              add(facts, "told", each.told().text());
            });
    content.basis().ifPresent(basis -> basis(facts, basis));
    details.notInvolved().stream()
        .map(names::organisation)
        .sorted()
        .forEach(organisation -> add(facts, "notInvolved", organisation));
    return facts;
  }

  private Optional<Fact> answer(Criterion criterion, Content content) {
    return Optional.ofNullable(content.answers().get(criterion.number()))
        .map(answer -> new Fact(criterion.text().in(frame().language()), text("answer." + answer)));
  }

  private void basis(List<Fact> facts, SharingBasis basis) {
    add(facts, "basis", why(basis));
    basis
        .obtained()
        .ifPresent(
            how -> {
              add(facts, "obtained", obtained(how));
              add(facts, "until", frame().dates().day(how.until()));
            });
    add(facts, "feedback", text("feedback." + basis.feedback()));
  }

  private String why(SharingBasis basis) {
    return switch (basis) {
      case SharingBasis.Anonymous _ -> text("basis.NO_PERSONAL_DATA");
      case SharingBasis.ClientChoice _ -> text("basis.CLIENT_CHOICE");
      case SharingBasis.LegalTask task -> text("basis.LEGAL_TASK") + ": " + task.article().text();
    };
  }

  private String obtained(Obtained how) {
    return frame()
        .text(
            "handover.obtained.by",
            "role",
            text("role." + how.by()),
            "day",
            frame().dates().day(how.on()),
            "form",
            text("form." + how.form()),
            "language",
            language(how.language()));
  }

  private Frame frame() {
    return names.frame();
  }

  private String language(Language language) {
    return language.locale().getDisplayLanguage(frame().language().locale());
  }

  private void add(List<Fact> facts, String term, String value) {
    facts.add(new Fact(text(term), value));
  }

  private String text(String key) {
    return frame().text("handover." + key);
  }
}
