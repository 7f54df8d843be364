package nl.schakel.chains.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.schakel.chains.ChainMaps.Mark;
import nl.schakel.chains.ChainMaps.Tone;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.Route.Act;
import nl.schakel.chains.web.MapGraph.Arrow;
import nl.schakel.chains.web.MapGraph.Box;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Texts.Missing;
import nl.schakel.shared.text.Wording;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a browser gets of a chain. */
class MapDrawingTest {

  private static final LinkId REFER = LinkId.next();
  private static final MapGraph GRAPH =
      new MapGraph(
          List.of(
              new Box("a", "Elke professional", Optional.empty(), 1),
              new Box("b", "<script> & “Zoon”", Optional.of(Part.PRIMARY), 1)),
          List.of(
              new Arrow(REFER, 1, "a", "b", Act.REFER, Optional.of("Warm verwijzen")),
              new Arrow(LinkId.next(), 2, "b", "a", Act.AFTERWARDS, Optional.empty())));

  private final Texts texts = Texts.onClassPath(Missing.FAILS);

  @Test
  void it_is_well_formed_and_asks_for_no_style_of_its_own() throws Exception {
    String svg = svg(Language.DUTCH, Map.of());
    Document document = parse(svg);
    NodeList links = document.getElementsByTagName("a");
    assertThat(links.getLength()).isEqualTo(4);
    for (int i = 0; i < links.getLength(); i++) {
      assertThat(links.item(i).getAttributes().getNamedItem("href").getNodeValue())
          .matches("#step-[12]");
      assertThat(links.item(i).getAttributes().getNamedItem("aria-label").getNodeValue())
          .isNotBlank();
    }
    assertThat(svg).doesNotContain("style=", "<script>", "url(").contains("&lt;script&gt;");
  }

  @Test
  void a_figure_is_drawn_on_its_link_and_said_in_words() throws Exception {
    Mark mark = new Mark("12%", "12 van de 100 raakten hier kwijt", Tone.ATTENTION);
    String svg = svg(Language.DUTCH, Map.of(REFER, mark));
    assertThat(parse(svg).getElementsByTagName("text").getLength())
        .isGreaterThan(
            parse(svg(Language.DUTCH, Map.of())).getElementsByTagName("text").getLength());
    assertThat(svg)
        .contains(">12%</text>", "12 van de 100 raakten hier kwijt", "chain-map__mark--attention");
  }

  @Test
  void it_can_be_drawn_in_every_language() throws Exception {
    for (Language language : Texts.LANGUAGES) {
      assertThat(parse(svg(language, Map.of())).getDocumentElement().getAttribute("aria-label"))
          .isNotBlank();
    }
  }

  private String svg(Language language, Map<LinkId, Mark> marks) {
    Wording words = texts.in(language);
    Sketch sketch = new MapLayout(words.isRightToLeft(), !marks.isEmpty()).lay(GRAPH);
    return new MapDrawing(sketch, new MapText(GRAPH, words), marks).svg();
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
