package nl.schakel.chains.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.Shape.Fault;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Puts the form for a link together, with everything that can be chosen on it. */
@Component
class LinkFormShowing {

  static final String TEXTS = "chains.link";

  private static final int SPARE_ROWS = 2;

  private final ServiceCards partners;
  private final KeptChainShowing chains;

  LinkFormShowing(ServiceCards partners, KeptChainShowing chains) {
    this.partners = partners;
    this.chains = chains;
  }

  LinkFormPage page(Work work, Optional<Link> link, FormView form, Frame frame) {
    return page(work, link, form, List.of(), frame);
  }

  LinkFormPage page(
      Work work, Optional<Link> link, FormView form, List<MarkedText> marked, Frame frame) {
    List<Entry> entries = partners.listed(Reader.PROFESSIONAL);
    return new LinkFormPage(
        work,
        link,
        form,
        marked,
        LinkChoices.origins(entries, frame),
        LinkChoices.options(Kind.values(), "chain.kind.", frame),
        LinkChoices.targets(entries, frame),
        LinkChoices.options(Part.values(), "chain.part.", frame),
        LinkChoices.options(Force.values(), "chain.force.", frame),
        LinkChoices.options(Occasion.values(), "chains.occasion.", frame),
        others(work, link, frame),
        rows("criteria", form.values()),
        rows("alternatives", form.values()));
  }

  private List<Option> others(Work work, Optional<Link> link, Frame frame) {
    ChainWords words = chains.words(work, frame);
    return work.links().all().stream()
        .filter(other -> link.filter(self -> self.id().equals(other.id())).isEmpty())
        .map(other -> Option.of(other.id().value().toString(), words.line(other)))
        .toList();
  }

  /** Those that were filled in, and some to spare. */
  private static int rows(String list, Map<String, List<String>> values) {
    int filled =
        values.entrySet().stream()
            .filter(each -> each.getKey().startsWith(list + "."))
            .filter(each -> each.getValue().stream().anyMatch(value -> !value.isBlank()))
            .map(each -> each.getKey().substring(list.length() + 1).split("\\.", 2)[0])
            .filter(row -> row.matches("[0-9]{1,3}"))
            .mapToInt(row -> Integer.parseInt(row) + 1)
            .max()
            .orElse(0);
    return Math.min(LinkForm.MOST_ROWS, filled + SPARE_ROWS);
  }

  static List<FieldError> errors(List<Fault> faults) {
    return faults.stream()
        .map(fault -> FieldError.of("/" + field(fault), fault.code().name()))
        .distinct()
        .toList();
  }

  static String field(Fault fault) {
    return switch (fault.code()) {
      case ALTERNATIVE_TO_ITSELF, ALTERNATIVE_NOT_THERE, CYCLE_WITHOUT_EXIT -> "alternatives";
      case EXCLUDING_WITHOUT_INSTEAD, CRITERION_TWICE -> "criteria";
      case SERVICE_OF_ANOTHER, UNKNOWN_PARTNER, TOO_MANY_LINKS -> "to";
    };
  }
}
