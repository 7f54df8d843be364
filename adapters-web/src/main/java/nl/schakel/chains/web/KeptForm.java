package nl.schakel.chains.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.model.ReferralChain.Terms;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.chains.usecase.KeepChains.About;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.TextFields;

/** Between what a chain is about and the form on which that is written; programs send the same. */
final class KeptForm {

  private static final int LONGEST = 200;
  private static final int LONGEST_DEADLINE = 90;

  private KeptForm() {}

  static Supplier<About> read(Input input) {
    var topic = input.required("topic", typed -> Slug.parse(typed).then(KeptForm::topic));
    var area = input.required("area", AreaTyped::parse);
    var group = TextFields.required(input, "targetGroup", typed -> PlainText.line(typed, LONGEST));
    var keeper = input.id("keeper", OrganisationId::new);
    var covenant = input.optional("covenant", As.id(CovenantId::new));
    var deadlines = deadlines(input);
    return () ->
        new About(
            area.get(), topic.get(), group.get(), keeper.get(), covenant.get(), deadlines.get());
  }

  private static Supplier<Deadlines> deadlines(Input input) {
    Deadlines usual = Deadlines.USUAL;
    var acknowledge = input.optional("acknowledge", As.integer(1, LONGEST_DEADLINE));
    var decide = input.optional("decide", As.integer(1, LONGEST_DEADLINE));
    var expire = input.optional("expire", As.integer(1, LONGEST_DEADLINE));
    var contact = input.optional("contact", As.integer(1, LONGEST_DEADLINE));
    int first = or(acknowledge, usual.acknowledge());
    int second = or(decide, usual.decide());
    if (second < first) {
      input.refuse("decide", "BEFORE_ACKNOWLEDGE");
    }
    if (or(expire, usual.expire()) < second) {
      input.refuse("expire", "BEFORE_DECIDE");
    }
    return () ->
        new Deadlines(first, second, or(expire, usual.expire()), or(contact, usual.contact()));
  }

  private static int or(Input.Value<Optional<Integer>> days, int usual) {
    return days.ifRight().flatMap(given -> given).orElse(usual);
  }

  private static Parsed<TopicCode> topic(Slug code) {
    return Parsed.valid(new TopicCode(code));
  }

  static Map<String, List<String>> usual() {
    Map<String, List<String>> values = new HashMap<>();
    show(Deadlines.USUAL, values);
    return values;
  }

  static Map<String, List<String>> values(ChainSheet chain) {
    Terms terms = chain.terms();
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(chain.version())));
    values.put("area", List.of(AreaTyped.show(terms.area())));
    values.put("topic", List.of(terms.topic().value().value()));
    TextFields.show("targetGroup", terms.targetGroup(), values);
    values.put("keeper", List.of(terms.keeper().value().toString()));
    terms.covenant().ifPresent(id -> values.put("covenant", List.of(id.value().toString())));
    show(terms.deadlines(), values);
    return values;
  }

  private static void show(Deadlines deadlines, Map<String, List<String>> values) {
    values.put("acknowledge", List.of(String.valueOf(deadlines.acknowledge())));
    values.put("decide", List.of(String.valueOf(deadlines.decide())));
    values.put("expire", List.of(String.valueOf(deadlines.expire())));
    values.put("contact", List.of(String.valueOf(deadlines.contact())));
  }
}
