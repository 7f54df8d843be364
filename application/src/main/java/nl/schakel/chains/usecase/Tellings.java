package nl.schakel.chains.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.usecase.WriteChain.Part;
import nl.schakel.chains.usecase.WriteChain.Telling;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;

/** Finds whoever is described in a criterion, which everybody may read once it is agreed. */
final class Tellings {

  private Tellings() {}

  /** In what is new: what stands there already must not stop who mends another link. */
  static List<Telling> after(Links before, Links after) {
    return after.all().stream()
        .flatMap(link -> added(before, link).flatMap(each -> in(link.id(), each)))
        .toList();
  }

  private static Stream<Criterion> added(Links before, Link link) {
    List<Criterion> known = before.find(link.id()).map(Link::criteria).orElse(List.of());
    return link.criteria().stream().filter(each -> !known.contains(each));
  }

  private static Stream<Telling> in(LinkId link, Criterion criterion) {
    int number = criterion.number();
    return Stream.concat(
        in(link, number, Part.TEXT, criterion.text()),
        criterion.instead().stream().flatMap(text -> in(link, number, Part.INSTEAD, text)));
  }

  private static Stream<Telling> in(LinkId link, int number, Part part, LocalizedText all) {
    return all.texts().entrySet().stream()
        .flatMap(
            each ->
                findings(each.getValue()).stream()
                    .map(
                        found ->
                            new Telling(
                                link, number, part, each.getKey(), each.getValue(), found)));
  }

  private static Optional<List<Finding>> findings(String text) {
    return Optional.of(PersonalDataCheck.findings(text)).filter(found -> !found.isEmpty());
  }
}
