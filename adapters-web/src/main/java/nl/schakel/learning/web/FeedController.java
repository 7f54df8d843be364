package nl.schakel.learning.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** New programmes, for feed readers (Atom, RFC 4287). */
@Controller
@Requires(Permission.ANYONE)
class FeedController {

  static final String PATH = "/programmes.atom";

  private static final int MOST = 30;
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final MediaType TYPE =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

  private final Catalogue catalogue;
  private final Heads heads;
  private final Clock clock;

  FeedController(Catalogue catalogue, Heads heads, Clock clock) {
    this.catalogue = catalogue;
    this.heads = heads;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @SameForEveryVisitor
  ResponseEntity<byte[]> feed(Frame frame) throws XMLStreamException {
    List<Card> cards = catalogue.latest(MOST, clock.instant());
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", frame.language().tag());
    head(xml, cards, frame);
    for (Card card : cards) {
      entry(xml, card, frame.language());
    }
    xml.writeEndDocument();
    return ResponseEntity.ok()
        .contentType(TYPE)
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void head(XMLStreamWriter xml, List<Card> cards, Frame frame) throws XMLStreamException {
    element(xml, "id", heads.address(ProgrammesPage.PATH));
    element(xml, "title", frame.text("catalogue.feed.title"));
    element(xml, "subtitle", frame.text("catalogue.list.lead"));
    element(xml, "updated", cards.stream().map(Card::since).findFirst().orElse(Instant.EPOCH) + "");
    link(xml, "self", heads.address(PATH));
    link(xml, "alternate", heads.address(ProgrammesPage.PATH));
    xml.writeStartElement("author");
    element(xml, "name", "Schakel");
    xml.writeEndElement();
  }

  private void entry(XMLStreamWriter xml, Card card, Language reader) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + card.id().value());
    element(xml, "title", card.title().in(reader));
    element(xml, "summary", card.summary().in(reader));
    element(xml, "published", card.since().toString());
    element(xml, "updated", card.since().toString());
    link(xml, "alternate", heads.address(ProgrammeCard.address(card)));
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }
}
