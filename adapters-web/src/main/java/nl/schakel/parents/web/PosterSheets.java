package nl.schakel.parents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.parents.web.JoinShowing.Door;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.Block;
import nl.schakel.shared.text.Sheet.Fact;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.SiteAddress;
import org.springframework.stereotype.Component;

/** A poster that leads to the page on which parents join, in their language and in Dutch. */
@Component
class PosterSheets {

  private final OwnWords own;
  private final Documents documents;
  private final SiteAddress site;

  PosterSheets(OwnWords own, Documents documents, SiteAddress site) {
    this.own = own;
    this.documents = documents;
    this.site = site;
  }

  byte[] of(Door door) {
    return documents.pdf(sheet(door));
  }

  Sheet sheet(Door door) {
    Wording words = own.in(door.language());
    String address = site.of(door.address());
    List<Block> blocks = new ArrayList<>(message(words));
    blocks.add(new Sheet.QrCode(address, words.text("parents.join.poster.scan")));
    blocks.add(new Sheet.Paragraph(words.text("parents.join.poster.scan")));
    blocks.add(new Sheet.Facts(List.of(new Fact(words.text("parents.join.poster.go"), address))));
    own.dutch(words)
        .ifPresent(dutch -> blocks.add(new Sheet.InLanguage(Language.DUTCH, inDutch(door, dutch))));
    return new Sheet(
        words.language(),
        JoinShowing.title(door, words),
        door.town().name().in(words.language()),
        Optional.of(words.text("parents.join.lead")),
        Optional.empty(),
        Sheet.Shape.PORTRAIT,
        blocks);
  }

  private static List<Block> message(Wording words) {
    return List.of(
        new Sheet.Items(
            Stream.of("language", "free", "talk")
                .map(each -> words.text("parents.join.why." + each))
                .toList()));
  }

  private static List<Block> inDutch(Door door, Wording dutch) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Sheet.Heading(JoinShowing.title(door, dutch)));
    blocks.add(new Sheet.Paragraph(dutch.text("parents.join.lead")));
    blocks.addAll(message(dutch));
    return blocks;
  }
}
