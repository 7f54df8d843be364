package nl.schakel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whoever adds a dependency says under which licence it comes, and only some go with ours. */
@BesideOthers
class DependencyListTest {

  private static final Path LIST = Repository.ROOT.resolve("docs/dependencies.md");

  private static final Set<String> ALLOWED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-2.0",
          "EUPL-1.2",
          "LGPL-2.1-or-later",
          "MIT",
          "MPL-2.0",
          "OFL-1.1",
          "Unicode-3.0");

  private static final Pattern LINE = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|");
  private static final Pattern PACKAGE = Pattern.compile("\"([@\\w./-]+)\": \"[~^]?\\d[\\w.-]*\"");

  @Test
  void every_direct_dependency_is_listed_and_nothing_else() throws Exception {
    assertThat(listed().keySet()).containsExactlyInAnyOrderElementsOf(inUse());
  }

  @Test
  void every_licence_goes_with_ours() {
    assertThat(listed()).allSatisfy((name, licence) -> assertThat(ALLOWED).contains(licence));
  }

  private static Map<String, String> listed() {
    return LINE.matcher(Repository.read(LIST))
        .results()
        .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2).strip()));
  }

  /** A whole group is listed in one line where it is one product. */
  private static Set<String> inUse() throws Exception {
    Set<String> used = new TreeSet<>();
    for (Path pom : poms()) {
      directDependencies(pom)
          .map(name -> listed().containsKey(groupOf(name)) ? groupOf(name) : name)
          .forEach(used::add);
    }
    Stream.of("adapters-web/package.json", "adapters-pdf/package.json")
        .map(list -> Repository.read(Repository.ROOT.resolve(list)))
        .flatMap(list -> PACKAGE.matcher(list).results())
        .map(found -> found.group(1))
        .forEach(used::add);
    return used;
  }

  private static List<Path> poms() {
    return Stream.concat(Stream.of(""), Repository.ROWS.stream())
        .map(module -> Repository.ROOT.resolve(module).resolve("pom.xml"))
        .toList();
  }

  private static String groupOf(String name) {
    return name.replaceFirst(":.*", ":*");
  }

  private static Stream<String> directDependencies(Path pom)
      throws ParserConfigurationException, IOException, SAXException {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    return elements(document.getDocumentElement(), "dependencies")
        .flatMap(dependencies -> elements(dependencies, "dependency"))
        .map(dependency -> text(dependency, "groupId") + ":" + text(dependency, "artifactId"))
        .filter(name -> !name.startsWith("nl.schakel:"));
  }

  private static String text(Element element, String name) {
    return elements(element, name).findFirst().map(Element::getTextContent).orElse("");
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList children = parent.getChildNodes();
    return IntStream.range(0, children.getLength())
        .<Node>mapToObj(children::item)
        .filter(child -> child.getNodeName().equals(name))
        .map(Element.class::cast);
  }
}
