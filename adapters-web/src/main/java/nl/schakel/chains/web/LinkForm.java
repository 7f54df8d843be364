package nl.schakel.chains.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.TextFields;

/** Between a link and the form on which it is written; programs send the same fields. */
final class LinkForm {

  static final int MOST_ROWS = 12;

  private static final int LONGEST = 300;
  private static final int LONGEST_WAIT = 365;

  private LinkForm() {}

  static Supplier<Link> read(Input input, LinkId id) {
    var from = input.required("from", LinkEnds::origin);
    var kind = input.required("kind", As.oneOf(Kind.class));
    var to = input.required("to", LinkEnds::target);
    var part = input.required("part", As.oneOf(Part.class));
    List<Input> criteria = input.objects("criteria", 0, MOST_ROWS);
    List<Supplier<Criterion>> asked =
        IntStream.range(0, criteria.size())
            .mapToObj(row -> criterion(criteria.get(row), row + 1))
            .toList();
    List<Supplier<Alternative>> others =
        input.objects("alternatives", 0, MOST_ROWS).stream().map(LinkForm::alternative).toList();
    return () ->
        new Link(
            id,
            from.get(),
            kind.get(),
            to.get().as(part.get()),
            asked.stream().map(Supplier::get).toList(),
            others.stream().map(Supplier::get).toList());
  }

  private static Supplier<Criterion> criterion(Input row, int number) {
    var force = row.required("force", As.oneOf(Force.class));
    Supplier<LocalizedText> text = TextFields.required(row, "text", LinkForm::text);
    Supplier<Optional<LocalizedText>> instead = TextFields.optional(row, "instead", LinkForm::text);
    return () -> new Criterion(number, force.get(), text.get(), instead.get());
  }

  private static Supplier<Alternative> alternative(Input row) {
    var occasion = row.required("occasion", As.oneOf(Occasion.class));
    var days = row.optional("days", As.integer(1, LONGEST_WAIT));
    var instead = row.id("instead", LinkId::new);
    boolean waits = occasion.ifRight().filter(Occasion.WAIT_OVER::equals).isPresent();
    if (waits && days.ifRight().filter(Optional::isEmpty).isPresent()) {
      row.refuse("days", "REQUIRED");
    }
    return () ->
        new Alternative(occasion.get(), waits ? days.get() : Optional.empty(), instead.get());
  }

  private static Parsed<String> text(String typed) {
    return PlainText.line(typed, LONGEST);
  }

  static Map<String, List<String>> values(Link link) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("from", List.of(LinkEnds.value(link.from())));
    values.put("kind", List.of(link.kind().name()));
    values.put("to", List.of(LinkEnds.value(link.to())));
    values.put("part", List.of(link.to().part().name()));
    for (int row = 0; row < link.criteria().size(); row++) {
      show(link.criteria().get(row), "criteria." + row + ".", values);
    }
    for (int row = 0; row < link.alternatives().size(); row++) {
      show(link.alternatives().get(row), "alternatives." + row + ".", values);
    }
    return values;
  }

  private static void show(Criterion criterion, String row, Map<String, List<String>> values) {
    values.put(row + "force", List.of(criterion.force().name()));
    TextFields.show(row + "text", criterion.text(), values);
    criterion.instead().ifPresent(text -> TextFields.show(row + "instead", text, values));
  }

  private static void show(Alternative other, String row, Map<String, List<String>> values) {
    values.put(row + "occasion", List.of(other.occasion().name()));
    other.days().ifPresent(days -> values.put(row + "days", List.of(days.toString())));
    values.put(row + "instead", List.of(other.instead().value().toString()));
  }
}
