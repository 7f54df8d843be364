package nl.schakel.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;

/** Whoever reads Schakel in another language misses nothing. */
@BesideOthers
class TextRules {

  /** Names, and words that Dutch shares with the other language. */
  private static final Set<String> THE_SAME_IS_RIGHT = TextBundles.sameOnPurpose();

  private static final Map<String, Map<String, String>> TEXTS = TextBundles.byLanguage();

  private static final Pattern USED =
      Pattern.compile(
          "(?:(?:frame|words(?:\\(\\))?)\\.text\\(|seeOther\\([^,;]*,)\\s*\"([a-z]+\\.[\\w.]*\\w)\"");

  private static final Pattern TOLD = Pattern.compile("seeOther\\([^;]*?,\\s*\"([^\"]*)\"");

  @Test
  void every_text_is_there_in_every_language() {
    assertThat(missing(TEXTS)).isEmpty();
    assertThat(missing(Map.of("nl", Map.of("a.b", "Hier"), "en", Map.of()))).isNotEmpty();
  }

  @Test
  void no_text_is_there_twice() {
    assertThat(TextBundles.namedTwice()).isEmpty();
    assertThat(TextBundles.twice(Stream.of("a.b", "a.c", "a.b"))).containsExactly("a.b");
  }

  @Test
  void every_translation_has_the_same_places_to_fill() {
    assertThat(otherArguments(TEXTS)).isEmpty();
    assertThat(
            otherArguments(Map.of("nl", Map.of("a.b", "{count}"), "en", Map.of("a.b", "{number}"))))
        .isNotEmpty();
    String within = "{count, plural, one {een van {all}} other {# van {all}}}";
    assertThat(otherArguments(Map.of("nl", Map.of("a.b", within), "ar", Map.of("a.b", "{count}"))))
        .isNotEmpty();
  }

  @Test
  void nothing_was_left_untranslated() {
    assertThat(untranslated(TEXTS)).isEmpty();
    assertThat(untranslated(Map.of("nl", Map.of("a.b", "Kijk"), "ar", Map.of("a.b", "Kijk"))))
        .isNotEmpty();
  }

  /** In the message format a straight apostrophe also begins a quotation, and hides a place. */
  @Test
  void apostrophes_are_curved() {
    Predicate<String> straight = text -> text.contains("'");
    assertThat(straight.test("l'aide")).isTrue();
    TEXTS.forEach(
        (language, texts) ->
            assertThat(texts.entrySet()).as(language).noneMatch(e -> straight.test(e.getValue())));
  }

  /** Whoever reads is addressed in one way, from the first page to the last mail. */
  @Test
  void french_says_vous() {
    Predicate<String> familiar =
        Pattern.compile("(?iU)\\b(?:tu|toi|ton|ta|tes|te|t’)\\b").asPredicate();
    assertThat(familiar.test("Ton organisation t’a inscrit.")).isTrue();
    assertThat(familiar.test("Vous êtes tenu au courant.")).isFalse();
    assertThat(TEXTS.getOrDefault("fr", Map.of()).entrySet())
        .isNotEmpty()
        .noneMatch(e -> familiar.test(e.getValue()));
  }

  /** What parents read themselves is polite; what is for who works with them is not. */
  @Test
  void dutch_says_u_to_parents() {
    Predicate<String> familiar =
        Pattern.compile("(?iU)\\b(?:je|jij|jou|jouw|jullie)\\b").asPredicate();
    assertThat(familiar.test("Kom je ook?")).isTrue();
    assertThat(TEXTS.getOrDefault("nl", Map.of()).entrySet())
        .filteredOn(e -> e.getKey().matches("parents\\.(?:paper|come|code|over|join|phone)\\..*"))
        .isNotEmpty()
        .noneMatch(e -> familiar.test(e.getValue()));
  }

  @Test
  void every_text_that_is_asked_for_exists() {
    assertThat(unknown(used())).isEmpty();
    assertThat(unknown(keysIn("frame.text(\"portal.nowhere\")"))).isNotEmpty();
  }

  /** The page of the mails names what each is about by a key that is put together there. */
  @Test
  void every_matter_of_a_mail_has_a_name() {
    Path keys =
        Repository.ROOT.resolve(
            "adapters-persistence/src/main/java/nl/schakel/notifications/persistence/MatterReader.java");
    Set<String> matters =
        Pattern.compile("case \"([A-Z_]+)\"")
            .matcher(Repository.read(keys))
            .results()
            .map(found -> "notifications.kind." + found.group(1))
            .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    assertThat(matters).hasSizeGreaterThan(5);
    assertThat(unknown(matters)).isEmpty();
  }

  /** Another key would not fit through the cookie, and the answer would be an error. */
  @Test
  void what_is_told_after_a_redirect_is_a_notice() {
    assertThat(noNotice(sources())).isEmpty();
    assertThat(noNotice(Stream.of("frame.seeOther(page, \"planning.done.saved\")"))).isNotEmpty();
  }

  private static Set<String> noNotice(Stream<String> sources) {
    return sources
        .flatMap(source -> TOLD.matcher(source).results())
        .map(told -> told.group(1))
        .filter(key -> !key.matches("[a-zA-Z]+\\.notice\\.[a-zA-Z_.]*"))
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  private static Set<String> missing(Map<String, Map<String, String>> texts) {
    Set<String> all = new TreeSet<>();
    texts.values().forEach(each -> all.addAll(each.keySet()));
    Set<String> missing = new TreeSet<>();
    texts.forEach(
        (language, each) ->
            all.stream()
                .filter(key -> !each.containsKey(key))
                .forEach(key -> missing.add(language + " lacks " + key)));
    return missing;
  }

  private static Set<String> otherArguments(Map<String, Map<String, String>> texts) {
    Map<String, Set<String>> found = new TreeMap<>();
    texts
        .values()
        .forEach(
            each ->
                each.forEach(
                    (key, text) ->
                        found.computeIfAbsent(key, _ -> new TreeSet<>()).add(arguments(text))));
    found.values().removeIf(ways -> ways.size() == 1);
    return found.keySet();
  }

  /** Also those within a plural. */
  private static String arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> part.getType() == Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .distinct()
        .sorted()
        .collect(joining(" "));
  }

  private static Set<String> untranslated(Map<String, Map<String, String>> texts) {
    Map<String, String> dutch = texts.getOrDefault("nl", Map.of());
    Set<String> same = new TreeSet<>();
    texts.forEach(
        (language, each) ->
            each.forEach(
                (key, text) -> {
                  if (text.equals(dutch.get(key))
                      && isSuspect(language, text)
                      && !isProperName(key)) {
                    same.add(language + " " + key + ": " + text);
                  }
                }));
    return same;
  }

  /** {@code {day} - {time}} needs no translation. */
  private static boolean isSuspect(String language, String text) {
    return !language.equals("nl")
        && !THE_SAME_IS_RIGHT.contains(language + " " + text)
        && text.replaceAll("\\{\\w+}", "").codePoints().anyMatch(Character::isLetter);
  }

  /** A province is called as it is called. */
  private static boolean isProperName(String key) {
    return key.startsWith("places.province.");
  }

  private static Set<String> used() {
    return sources()
        .flatMap(source -> keysIn(source).stream())
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  private static Stream<String> sources() {
    Path web = Repository.ROOT.resolve("adapters-web/src/main");
    return Stream.of(".jte", ".java")
        .flatMap(ending -> Repository.files(web, ending).stream())
        .map(Repository::read);
  }

  private static Set<String> keysIn(String source) {
    Set<String> keys = new TreeSet<>();
    Matcher matcher = USED.matcher(source);
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }

  private static Set<String> unknown(Set<String> keys) {
    Set<String> unknown = new TreeSet<>(keys);
    unknown.removeAll(TEXTS.getOrDefault("nl", Map.of()).keySet());
    return unknown;
  }
}
