package nl.schakel;

import static java.util.stream.Collectors.partitioningBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ClassUtils;

/**
 * The classes of which Schakel is put together: from the list where there is one, which is in a
 * packaged Schakel, otherwise by looking at all classes.
 *
 * @param ours are only what we ask for ourselves; no choice of Spring Boot can depend on them
 * @param others are also something of Spring or of Java, or make beans
 */
record Components(List<Class<?>> ours, List<Class<?>> others) {

  static final String LIST = "META-INF/schakel.components";

  private static final String OURS = "nl.schakel.";

  /** Both steps of putting Schakel together need them, and they are the same all day. */
  private static final class Once {
    static final Components FOUND = find();
  }

  static Components known() {
    return Once.FOUND;
  }

  private static Components find() {
    try {
      ClassPathResource list = new ClassPathResource(LIST);
      return of(isPackaged(list) ? read(list) : ComponentScan.names());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Where classes are still being written, a list would lag behind. */
  private static boolean isPackaged(ClassPathResource list) throws IOException {
    return list.exists() && list.getURL().getProtocol().equals("jar");
  }

  private static List<String> read(ClassPathResource list) throws IOException {
    return list.getContentAsString(StandardCharsets.UTF_8).lines().toList();
  }

  static Components of(List<String> names) {
    Map<Boolean, List<Class<?>>> parts =
        names.stream().<Class<?>>map(Components::load).collect(partitioningBy(Components::isOurs));
    return new Components(
        Objects.requireNonNull(parts.get(true)), Objects.requireNonNull(parts.get(false)));
  }

  private static Class<?> load(String name) {
    return ClassUtils.resolveClassName(name, Components.class.getClassLoader());
  }

  private static boolean isOurs(Class<?> type) {
    return !type.isAnnotationPresent(Configuration.class)
        && Stream.concat(
                Stream.of(Objects.requireNonNull(type.getSuperclass())),
                ClassUtils.getAllInterfacesForClassAsSet(type).stream())
            .filter(kind -> kind != Object.class)
            .allMatch(kind -> kind.getName().startsWith(OURS));
  }
}
