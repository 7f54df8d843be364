package nl.schakel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table belongs to one feature, and what was released stays as it was. */
@BesideOthers
class SqlRules {

  private static final Path MIGRATIONS =
      Repository.ROOT.resolve("adapters-persistence/src/main/resources/db/migration");
  private static final Path RELEASED =
      Repository.ROOT.resolve("adapters-persistence/released-migrations.sha256");

  private static final Pattern MIGRATION_NAME =
      Pattern.compile("[a-z]+/V\\d{4}_\\d{2}_\\d{2}_\\d{3}__[a-z0-9_]+\\.sql");
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|'[^']*'");

  @Test
  void no_result_is_streamed() {
    Rule.of(
            noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("a stream that nobody closes keeps its connection for ever"))
        .holds()
        .catches(
            "MappedQuerySpec.stream()",
            """
            package nl.schakel.people.persistence;
            class Sneaky { long count(org.springframework.jdbc.core.simple.JdbcClient jdbc) {
              return jdbc.sql("select 1").query(Long.class).stream().count(); } }
            """);
  }

  @Test
  void statements_name_no_table_of_another_feature() {
    Rule.eachSource(
            source -> source.place().kind().equals("persistence") && !source.isPackageInfo(),
            source ->
                source
                    .strings()
                    .filter(
                        text -> namesOther(source.place().feature(), text.getValue().toString()))
                    .map(text -> source.at(text, "names a table of another feature")),
            "a feature that reads another one's tables is part of it, whatever the packages say")
        .holds()
        .catches(
            "Sneaky.java:2 names a table of another feature",
            """
            package nl.schakel.people.persistence;
            class Sneaky { String sql = \"""
                select id, name from people.person
                  join learning.enrolment e on e.person = id\"""; }
            """);
  }

  @Test
  void migrations_name_no_table_of_another_feature() {
    assertThat(migrations()).isNotEmpty().filteredOn(SqlRules::reachesOut).isEmpty();
    assertThat(namesOther("people", "create table learning.lesson (id uuid)")).isTrue();
    assertThat(namesOther("people", "create table people.person (id uuid)")).isFalse();
    assertThat(namesOther("people", "comment on schema people is 'not learning.all'")).isFalse();
  }

  @Test
  void migrations_are_named_by_day_and_number() {
    Predicate<String> wellNamed = MIGRATION_NAME.asMatchPredicate();

    assertThat(migrations()).map(SqlRules::nameOf).isNotEmpty().allMatch(wellNamed);
    assertThat("learning/V7__More.sql").doesNotMatch(MIGRATION_NAME);
  }

  @Test
  void released_migrations_are_never_edited() {
    List<String> released =
        Files.exists(RELEASED) ? Repository.read(RELEASED).lines().toList() : List.of();
    List<String> kept = migrations().stream().map(SqlRules::checksum).toList();

    assertThat(kept)
        .as("a released migration has run somewhere, and runs nowhere again: add a new one")
        .containsAll(released);
    assertThat(kept).doesNotContain("0".repeat(64) + "  " + nameOf(migrations().getFirst()));
  }

  private static List<Path> migrations() {
    return Repository.files(MIGRATIONS, ".sql");
  }

  private static String nameOf(Path migration) {
    return MIGRATIONS.relativize(migration).toString().replace('\\', '/');
  }

  private static boolean reachesOut(Path migration) {
    return namesOther(nameOf(migration).split("/", 2)[0], Repository.read(migration));
  }

  private static boolean namesOther(String feature, String sql) {
    String others =
        Place.features().stream()
            .filter(name -> !name.equals(feature) && !isForAll(name))
            .collect(joining("|"));
    String statements = COMMENT.matcher(sql.toLowerCase(Locale.ROOT)).replaceAll("");
    return Pattern.compile("\\b(" + others + ")\\s*\\.\\s*\"?[a-z_]").matcher(statements).find();
  }

  /** How words are compared is the same for all; its functions stand with shared. */
  private static boolean isForAll(String feature) {
    return feature.equals("shared");
  }

  /** As {@code sha256sum} writes it. */
  private static String checksum(Path migration) {
    try {
      byte[] content = Repository.read(migration).getBytes(StandardCharsets.UTF_8);
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(sum) + "  " + nameOf(migration);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
