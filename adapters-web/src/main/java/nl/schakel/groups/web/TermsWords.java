package nl.schakel.groups.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.Grants;
import nl.schakel.groups.model.Terms;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import org.springframework.stereotype.Component;

/** What is agreed, in words. */
@Component
class TermsWords {

  private final Grants grants;

  TermsWords(Grants grants) {
    this.grants = grants;
  }

  List<Fact> facts(Terms terms, Frame frame) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            frame.text("groups.agreement.period"),
            frame.dates().period(terms.from(), terms.until())));
    facts.add(
        new Fact(
            frame.text("groups.agreement.groups"),
            terms.groups().entrySet().stream()
                .map(it -> it.getValue() + " × " + GroupNames.language(it.getKey(), frame))
                .collect(Collectors.joining(", "))));
    facts.add(new Fact(frame.text("groups.agreement.places"), terms.places()));
    facts.add(
        new Fact(
            frame.text("groups.agreement.inviter"),
            frame.text("groups.inviter." + terms.inviter().name())));
    if (!terms.grants().isEmpty()) {
      facts.add(new Fact(frame.text("groups.agreement.grants"), grants(terms.grants(), frame)));
    }
    return facts;
  }

  private String grants(Set<GrantId> ids, Frame frame) {
    return grants.all().stream()
        .filter(it -> ids.contains(it.id()))
        .map(GrantCard::name)
        .map(it -> it.in(frame.language()))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
