package nl.schakel.parents.pdf;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.parents.port.InvitationPrinter;
import nl.schakel.parents.port.InvitationPrinter.Batch;
import nl.schakel.parents.port.InvitationPrinter.Letter;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.text.Documents.Booklet;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.Block;
import nl.schakel.shared.text.Sheet.Fact;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** An invitation in the language of the group, with the same in Dutch for who helps. */
@Component
class PdfInvitationPrinter implements InvitationPrinter {

  private final Documents documents;
  private final Texts texts;
  private final Clock clock;
  private final String address;

  PdfInvitationPrinter(
      Documents documents, Texts texts, Clock clock, @Value("${schakel.address}") URI site) {
    this.documents = documents;
    this.texts = texts;
    this.clock = clock;
    this.address = site.toString().replaceAll("/+$", "") + "/come";
  }

  @Override
  public byte[] print(Batch batch) {
    Wording own = own(batch.language());
    return documents.pdf(
        new Booklet(
            own.language(),
            own.text("parents.paper.title"),
            batch.provider().in(own.language()),
            batch.letters().stream()
                .map(letter -> sheet(batch, letter, own(letter.language())))
                .toList()));
  }

  /** Nobody reads less than English or Dutch in it while a language is missing. */
  private Wording own(Language wanted) {
    return texts.in(Texts.LANGUAGES.contains(wanted) ? wanted : Language.ENGLISH);
  }

  private Sheet sheet(Batch batch, Letter letter, Wording own) {
    Wording dutch = texts.in(Language.DUTCH);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Sheet.Subject(letter.alias().value()));
    blocks.addAll(message(batch, own));
    blocks.add(new Sheet.QrCode(address + "/" + letter.secret(), own.text("parents.paper.scan")));
    blocks.add(new Sheet.Paragraph(own.text("parents.paper.scan")));
    blocks.add(
        new Sheet.Facts(
            List.of(
                new Fact(own.text("parents.paper.address"), address),
                new Fact(own.text("parents.paper.code"), letter.code().written()))));
    if (!own.language().equals(Language.DUTCH)) {
      blocks.add(new Sheet.InLanguage(Language.DUTCH, inDutch(batch, dutch)));
    }
    return new Sheet(
        own.language(),
        own.text("parents.paper.title"),
        batch.provider().in(own.language()),
        Optional.of(own.text("parents.paper.lead")),
        Optional.empty(),
        Sheet.Shape.PORTRAIT,
        blocks);
  }

  private List<Block> inDutch(Batch batch, Wording dutch) {
    return Stream.concat(
            Stream.<Block>of(
                new Sheet.Heading(dutch.text("parents.paper.title")),
                new Sheet.Paragraph(dutch.text("parents.paper.lead"))),
            message(batch, dutch).stream())
        .toList();
  }

  private List<Block> message(Batch batch, Wording words) {
    Gathering meeting = batch.meeting();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            words.text("parents.paper.when"),
            new Dates(words, clock).span(meeting.start(), meeting.end(), meeting.zone())));
    facts.add(new Fact(words.text("parents.paper.where"), meeting.place()));
    batch
        .phone()
        .ifPresent(phone -> facts.add(new Fact(words.text("parents.paper.question"), phone)));
    String care = meeting.childcare() ? "parents.paper.childcare" : "parents.paper.noChildcare";
    return List.of(
        new Sheet.Facts(facts),
        new Sheet.Paragraph(words.text(care)),
        new Sheet.Paragraph(words.text("parents.paper.bring")));
  }
}
