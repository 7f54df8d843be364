package nl.schakel.bootstrap;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The archive of PostgreSQL's programs in a jar on the class path, unpacked once per version. */
final class PostgresArchive {

  private PostgresArchive() {}

  static PostgresPrograms unpackedIn(Path parent) {
    try {
      return new PostgresPrograms(directoryWithPrograms(parent.toAbsolutePath().normalize()));
    } catch (IllegalStateException noneForThisSystem) {
      throw new StartRefused(
          "This Schakel brings no PostgreSQL for %s.".formatted(System.getProperty("os.name")),
          "Name a database in SPRING_DATASOURCE_URL, or start with mvn spring-boot:run.",
          noneForThisSystem);
    } catch (IOException failure) {
      throw new StartRefused(
          "PostgreSQL's programs cannot be unpacked in %s: %s".formatted(parent, failure),
          "Make room and let user %s write there, or name a database in SPRING_DATASOURCE_URL."
              .formatted(System.getProperty("user.name")),
          failure);
    }
  }

  private static Path directoryWithPrograms(Path parent) throws IOException {
    try (InputStream packed =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            system(), System.getProperty("os.arch"))) {
      byte[] archive = packed.readAllBytes();
      Path directory = parent.resolve(fingerprint(archive));
      if (Files.notExists(directory)) {
        unpackWhole(archive, directory);
      }
      return directory;
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "Windows";
    }
    return name.startsWith("mac") ? "Darwin" : "Linux";
  }

  /** Tells versions apart, which needs no cryptography: that took a tenth of a start. */
  private static String fingerprint(byte[] archive) {
    CRC32 sum = new CRC32();
    sum.update(archive);
    return "%x-%08x".formatted(archive.length, sum.getValue());
  }

  /** Moved in place when complete, so that a start cut short leaves no half a server. */
  private static void unpackWhole(byte[] archive, Path directory) throws IOException {
    Files.createDirectories(directory.getParent());
    Path unfinished = Files.createTempDirectory(directory.getParent(), "unfinished");
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, unfinished);
      }
      Files.move(unfinished, directory);
    } finally {
      FileSystemUtils.deleteRecursively(unfinished);
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    boolean executable = (entry.getMode() & 0100) != 0;
    if (executable && !target.toFile().setExecutable(true)) {
      throw new IOException(target + " cannot be made executable");
    }
  }
}
