package nl.schakel.chains.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.ChainVersion.Agreement;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.query.VersionSheet;
import nl.schakel.chains.web.VersionShapes.AlternativeShape;
import nl.schakel.chains.web.VersionShapes.CriterionShape;
import nl.schakel.chains.web.VersionShapes.LinkShape;
import nl.schakel.chains.web.VersionShapes.VersionShape;
import nl.schakel.chains.web.VersionShapes.VersionState;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import org.springframework.http.ResponseEntity;

/** Between the links of a version and what programs read and send of them. */
final class LinkShapes {

  private LinkShapes() {}

  static Supplier<List<Link>> read(Input input) {
    Set<LinkId> before = new HashSet<>();
    List<Supplier<Link>> links = new ArrayList<>();
    input.objects("links", 0, Links.MOST).forEach(row -> links.add(link(row, before)));
    return () -> links.stream().map(Supplier::get).toList();
  }

  private static Supplier<Link> link(Input row, Set<LinkId> before) {
    var id = row.optional("id", As.id(LinkId::new));
    Optional<LinkId> given = id.ifRight().flatMap(it -> it);
    if (given.filter(it -> !before.add(it)).isPresent()) {
      row.refuse("id", "LINK_TWICE");
    }
    return LinkForm.read(row, given.orElseGet(LinkId::next));
  }

  /** With the revision of a draft, to send along with a change. */
  static ResponseEntity<VersionShape> answer(VersionSheet version) {
    long revision = version instanceof VersionSheet.Draft draft ? draft.revision() : 0;
    return ResponseEntity.ok().eTag(Long.toString(revision)).body(of(version));
  }

  static VersionShape of(VersionSheet version) {
    return new VersionShape(
        version.id().number(),
        VersionState.of(version),
        version.agreement().map(Agreement::on),
        version.links().all().stream().map(LinkShapes::of).toList());
  }

  private static LinkShape of(Link link) {
    return new LinkShape(
        Optional.of(link.id().value()),
        LinkEnds.value(link.from()),
        link.kind(),
        LinkEnds.value(link.to()),
        link.to().part(),
        link.criteria().stream()
            .map(
                each ->
                    new CriterionShape(
                        each.force(), texts(each.text()), each.instead().map(LinkShapes::texts)))
            .toList(),
        link.alternatives().stream()
            .map(each -> new AlternativeShape(each.occasion(), each.days(), each.instead().value()))
            .toList());
  }

  static Map<String, String> texts(LocalizedText text) {
    Map<String, String> byTag = new TreeMap<>();
    text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
    return byTag;
  }
}
