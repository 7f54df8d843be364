package nl.schakel.access.web;

import java.util.Optional;
import java.util.stream.Stream;

/** What people call the browser that they see in their list; a guess is good enough. */
final class Device {

  private Device() {}

  static Optional<String> nameOf(String userAgent) {
    Optional<String> browser = firstIn(userAgent, "Edg", "Firefox", "Chrome", "Safari");
    Optional<String> system =
        firstIn(userAgent, "Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");
    return browser
        .map(known -> "Edg".equals(known) ? "Edge" : known)
        .map(known -> system.map(on -> known + ", " + on).orElse(known));
  }

  private static Optional<String> firstIn(String userAgent, String... names) {
    return Stream.of(names).filter(userAgent::contains).findFirst();
  }
}
