package nl.schakel.library.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.schakel.shared.Parsed;
import org.jspecify.annotations.Nullable;

/** What is in a file that holds several, as those of office programs do. */
final class PackedFile {

  /** More than this out of five megabytes is meant to break something. */
  private static final long LARGEST_UNPACKED = 100L * 1_024 * 1_024;

  private static final int MOST_ENTRIES = 5_000;
  private static final Map<String, FileKind> KINDS =
      Map.of("word/document.xml", FileKind.DOCX, "ppt/presentation.xml", FileKind.PPTX);
  private static final Set<String> PROGRAMS = Set.of("vbaproject.bin", "vbadata.xml");

  private final Set<String> names = new HashSet<>();
  private final byte[] buffer = new byte[8_192];
  private long unpacked;
  private String declared = "";

  private PackedFile() {}

  static Parsed<FileKind> kind(byte[] sent) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sent))) {
      PackedFile file = new PackedFile();
      return file.read(zip) ? file.kind() : Parsed.invalid("FILE_TOO_LARGE");
    } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
      return Parsed.invalid("BROKEN_FILE");
    }
  }

  private boolean read(ZipInputStream zip) {
    for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
      names.add(entry.getName());
      String content = unpack(zip, entry.getName().equals("mimetype"));
      declared = content.isEmpty() ? declared : content;
      if (unpacked > LARGEST_UNPACKED || names.size() > MOST_ENTRIES) {
        return false;
      }
    }
    return true;
  }

  private String unpack(ZipInputStream zip, boolean wanted) {
    String content = "";
    for (int read = fill(zip); read > 0; read = fill(zip)) {
      unpacked += read;
      if (unpacked > LARGEST_UNPACKED) {
        return content;
      }
      if (wanted && content.isEmpty()) {
        content = new String(buffer, 0, read, StandardCharsets.US_ASCII).strip();
      }
    }
    return content;
  }

  private static @Nullable ZipEntry next(ZipInputStream zip) {
    try {
      return zip.getNextEntry();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private int fill(ZipInputStream zip) {
    try {
      return zip.read(buffer);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Parsed<FileKind> kind() {
    if (names.stream().anyMatch(PackedFile::isProgram)) {
      return Parsed.invalid("ACTIVE_FILE");
    }
    if (declared.equals(FileKind.ODT.mediaType())) {
      return Parsed.valid(FileKind.ODT);
    }
    return KINDS.entrySet().stream()
        .filter(each -> names.contains(each.getKey()))
        .findFirst()
        .filter(_ -> names.contains("[Content_Types].xml"))
        .map(each -> Parsed.valid(each.getValue()))
        .orElseGet(() -> Parsed.invalid("UNKNOWN_FILE_KIND"));
  }

  /** Macros, and names that lead out of where somebody unpacks them. */
  private static boolean isProgram(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return PROGRAMS.contains(plain.substring(plain.lastIndexOf('/') + 1))
        || plain.startsWith("basic/")
        || plain.startsWith("scripts/")
        || plain.startsWith("/")
        || plain.contains("..");
  }
}
