package nl.schakel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

class ComponentsTest {

  private static final Components ALL = Components.known();

  @Test
  void use_cases_parts_and_adapters_are_only_ours() {
    assertThat(names(ALL.ours()))
        .contains(
            "nl.schakel.advice.usecase.AskingService",
            "nl.schakel.learning.usecase.Roster",
            "nl.schakel.learning.web.EnrolController",
            "nl.schakel.learning.persistence.JdbcCatalogue");
  }

  @Test
  void what_spring_boot_may_ask_for_is_not_only_ours() {
    assertThat(names(ALL.others()))
        .contains(
            "nl.schakel.access.web.SecurityConfiguration",
            "nl.schakel.bootstrap.EmbeddedDatabaseConfiguration",
            "nl.schakel.bootstrap.OneOfItsKind");
  }

  @Test
  void what_is_only_ours_makes_no_beans() {
    assertThat(ALL.ours().stream().map(Class::getDeclaredMethods).flatMap(Arrays::stream))
        .noneMatch((Method method) -> method.isAnnotationPresent(Bean.class));
  }

  @Test
  void helpers_of_tests_are_not_part_of_schakel() {
    assertThat(Stream.of(ALL.ours(), ALL.others()).flatMap(List::stream))
        .isNotEmpty()
        .noneMatch(type -> type.getName().equals("nl.schakel.api.CounterController"));
  }

  @Test
  void the_build_writes_down_what_a_look_finds(@TempDir Path classes) throws IOException {
    ComponentScan.main(new String[] {classes.toString()});
    List<String> list = Files.readAllLines(classes.resolve(Components.LIST));
    assertThat(list).isNotEmpty().isEqualTo(ComponentScan.names());
    assertThat(Components.of(list)).isEqualTo(ALL);
  }

  private static List<String> names(List<Class<?>> types) {
    return types.stream().map(Class::getName).toList();
  }
}
