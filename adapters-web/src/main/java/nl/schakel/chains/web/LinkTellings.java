package nl.schakel.chains.web;

import java.util.List;
import java.util.Locale;
import nl.schakel.chains.usecase.WriteChain.Telling;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.MarkedText;

/** Where a link says of whom it speaks, on its form and to programs alike. */
final class LinkTellings {

  private LinkTellings() {}

  /** At the fields of the criteria, which are numbered as they were sent. */
  static List<FieldError> errors(Input link, List<Telling> texts) {
    List<Input> criteria = link.objects("criteria", 0, LinkForm.MOST_ROWS);
    return texts.stream()
        .flatMap(
            telling ->
                MarkedText.errors(
                    pointer(criteria.get(telling.criterion() - 1), telling), telling.findings())
                    .stream())
        .toList();
  }

  private static String pointer(Input criterion, Telling telling) {
    String field = telling.part().name().toLowerCase(Locale.ROOT);
    return criterion.at(field) + "/" + telling.language().tag();
  }

  static List<MarkedText> marked(List<Telling> texts) {
    return texts.stream().map(each -> MarkedText.of(each.text(), each.findings())).toList();
  }
}
