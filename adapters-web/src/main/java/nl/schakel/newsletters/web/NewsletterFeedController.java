package nl.schakel.newsletters.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.query.Archive;
import nl.schakel.newsletters.query.Archive.Heading;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Newsletters for feed readers (Atom, RFC 4287): to read them nobody has to give an address. */
@Controller
@Requires(Permission.ANYONE)
class NewsletterFeedController {

  static final String PATH = "/newsletter.atom";

  private static final int MOST = 30;
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final MediaType TYPE =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

  private final Archive archive;
  private final Heads heads;

  NewsletterFeedController(Archive archive, Heads heads) {
    this.archive = archive;
    this.heads = heads;
  }

  @GetMapping(PATH)
  @SameForEveryVisitor
  ResponseEntity<byte[]> feed(Frame frame) throws XMLStreamException {
    List<Heading> headings = archive.list(new PageRequest(1, MOST)).items();
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", frame.language().tag());
    head(xml, headings, frame);
    for (Heading heading : headings) {
      entry(xml, heading, frame);
    }
    xml.writeEndDocument();
    return ResponseEntity.ok()
        .contentType(TYPE)
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void head(XMLStreamWriter xml, List<Heading> headings, Frame frame)
      throws XMLStreamException {
    Instant last = headings.stream().map(Heading::at).findFirst().orElse(Instant.EPOCH);
    element(xml, "id", heads.address(NewsletterPage.PATH));
    element(xml, "title", frame.text("newsletters.list.title"));
    element(xml, "subtitle", frame.text("newsletters.list.lead"));
    element(xml, "updated", last.toString());
    link(xml, "self", heads.address(PATH));
    link(xml, "alternate", heads.address(NewsletterPage.PATH));
    xml.writeStartElement("author");
    element(xml, "name", "Schakel");
    xml.writeEndElement();
  }

  private void entry(XMLStreamWriter xml, Heading heading, Frame frame) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + heading.id().value());
    element(xml, "title", heading.title().in(frame.language()));
    element(xml, "published", heading.at().toString());
    element(xml, "updated", heading.at().toString());
    link(
        xml,
        "alternate",
        heads.address(NewsletterPage.PATH + "/" + heading.slug().value(), frame.language()));
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
