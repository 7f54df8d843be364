package nl.schakel.shared.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Heads.Entry;
import nl.schakel.shared.web.Heads.Feed;

/** Writes a feed as Atom (RFC 4287). */
final class AtomWriter {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final Heads heads;
  private final Language reader;

  private AtomWriter(Heads heads, Language reader) throws XMLStreamException {
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    this.heads = heads;
    this.reader = reader;
  }

  static byte[] write(Feed feed, Heads heads, Language reader) {
    try {
      AtomWriter writer = new AtomWriter(heads, reader);
      writer.feed(feed);
      return writer.text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed in memory can be written", e);
    }
  }

  private void feed(Feed feed) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", reader.tag());
    element("id", heads.address(feed.page()));
    element("title", feed.title());
    element("subtitle", feed.subtitle());
    element(
        "updated",
        feed.entries().stream().map(Entry::at).max(Instant::compareTo).orElse(Instant.EPOCH) + "");
    link("self", heads.address(feed.path(), reader));
    link("alternate", heads.address(feed.page(), reader));
    xml.writeStartElement("author");
    element("name", "Schakel");
    xml.writeEndElement();
    for (Entry entry : feed.entries()) {
      entry(entry);
    }
    xml.writeEndDocument();
  }

  private void entry(Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", "urn:uuid:" + entry.id());
    element("title", entry.title().in(reader));
    if (entry.summary().isPresent()) {
      element("summary", entry.summary().get().in(reader));
    }
    element("published", entry.at().toString());
    element("updated", entry.at().toString());
    link("alternate", heads.address(entry.page(), reader));
    xml.writeEndElement();
  }

  private void element(String name, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(content);
    xml.writeEndElement();
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }
}
