package nl.schakel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The compiler is called as the root pom says, and shown what it must refuse. */
@BesideOthers
class CompilerCheckTest {

  private static final String MARKED =
      "@org.jspecify.annotations.NullMarked package nl.schakel.people;";

  @TempDir private Path classes;

  @Test
  void a_null_where_none_is_allowed_stops_the_build() throws Exception {
    assertThat(complaintsAbout("class Sneaky { String name() { return null; } }"))
        .anyMatch(complaint -> complaint.contains("[NullAway]"));
  }

  @Test
  void a_bug_that_error_prone_knows_stops_the_build() throws Exception {
    assertThat(
            complaintsAbout(
                "class Sneaky { boolean same(int[] a, int[] b) { return a.equals(b); } }"))
        .anyMatch(complaint -> complaint.contains("[ArrayEquals]"));
  }

  @Test
  void a_mere_warning_stops_the_build() throws Exception {
    assertThat(
            complaintsAbout(
                "class Sneaky { java.util.List names() { return java.util.List.of(); } }"))
        .anyMatch(complaint -> complaint.contains("-Werror"));
  }

  @Test
  void honest_code_passes() throws Exception {
    assertThat(complaintsAbout("class Honest { String name() { return \"\"; } }")).isEmpty();
  }

  private List<String> complaintsAbout(String type) throws Exception {
    DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
    List<String> sources = List.of(MARKED, "package nl.schakel.people;\n" + type);
    boolean passed = Compiler.task(options(), sources, complaints).call();
    assertThat(passed).isEqualTo(complaints.getDiagnostics().isEmpty());
    return complaints.getDiagnostics().stream().map(Diagnostic::toString).toList();
  }

  private List<String> options() throws Exception {
    List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "--release", "25"));
    options.addAll(List.of("-cp", Compiler.CLASS_PATH, "-processorpath", Compiler.CLASS_PATH));
    options.addAll(List.of("-proc:none"));
    options.addAll(argumentsOfTheBuild());
    return options;
  }

  /** Without those for the virtual machine of a forked compiler. */
  private static List<String> argumentsOfTheBuild()
      throws ParserConfigurationException, IOException, SAXException {
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Repository.ROOT.resolve("pom.xml").toFile());
    NodeList arguments = pom.getElementsByTagName("arg");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < arguments.getLength(); i++) {
      texts.add(arguments.item(i).getTextContent());
    }
    return texts.stream().filter(text -> !text.startsWith("-J")).toList();
  }
}
