package nl.schakel.courses.usecase;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.model.Picture.Content;
import nl.schakel.courses.model.Picture.Kind;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** Three generations in three links of a chain, drawn here point by point. */
final class DemoPicture {

  static final LocalizedText TEXT =
      new LocalizedText(
          Map.of(
              Language.DUTCH,
              "Tekening: een grootouder, een ouder en een kind, elk in een schakel van één ketting",
              Language.ENGLISH,
              "Drawing: a grandparent, a parent and a child, each in a link of one chain",
              Language.FRENCH,
              "Dessin : un grand-parent, un parent et un enfant, chacun dans un maillon d’une"
                  + " chaîne",
              Language.ARABIC,
              "رسم: جدّ ووالد وطفل، كلٌّ منهم في حلقة من سلسلة واحدة"));

  private static final int WIDTH = 720;
  private static final int HEIGHT = 260;
  private static final int PAPER = 0xFAF8F3;
  private static final int SKY = 0xE1EDEE;
  private static final int[] PEOPLE = {0x6B4E71, 0x1D4E5C, 0xD98E04};
  private static final double RING = 96;
  private static final byte[] BEGIN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private DemoPicture() {}

  static Picture generations() {
    ByteBuffer head = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT);
    head.put((byte) 8).put((byte) 2);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(BEGIN);
    file.writeBytes(chunk("IHDR", head.array()));
    file.writeBytes(chunk("IDAT", packed()));
    file.writeBytes(chunk("IEND", new byte[0]));
    return new Picture(Kind.PNG, WIDTH, HEIGHT, new Content(file.toByteArray()));
  }

  private static byte[] chunk(String kind, byte[] content) {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    return ByteBuffer.allocate(content.length + 12)
        .putInt(content.length)
        .put(name)
        .put(content)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] packed() {
    ByteBuffer rows = ByteBuffer.allocate(HEIGHT * (1 + 3 * WIDTH));
    for (int y = 0; y < HEIGHT; y++) {
      rows.put((byte) 0);
      for (int x = 0; x < WIDTH; x++) {
        int colour = colour(x + 0.5, y + 0.5);
        rows.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
      }
    }
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(rows.array());
    deflater.finish();
    byte[] packed = new byte[rows.capacity()];
    int length = deflater.deflate(packed);
    deflater.end();
    return java.util.Arrays.copyOf(packed, length);
  }

  private static int colour(double x, double y) {
    int colour = PAPER;
    for (int person = 0; person < PEOPLE.length; person++) {
      double middle = WIDTH / 2.0 + (person - 1) * 1.72 * RING;
      colour = mixed(colour, SKY, RING - 9 - away(x, y, middle, HEIGHT / 2.0));
      double size = 1 - 0.14 * person;
      double head = away(x, y, middle, HEIGHT / 2.0 - 30 * size);
      double shoulders = Math.hypot(x - middle, (y - HEIGHT / 2.0 - 58 * size) * 0.9);
      colour = mixed(colour, PEOPLE[person], 24 * size - head);
      double body = Math.min(46 * size - shoulders, HEIGHT / 2.0 + 58 * size - y);
      colour = mixed(colour, PEOPLE[person], body);
    }
    for (int link = 0; link < PEOPLE.length; link++) {
      double middle = WIDTH / 2.0 + (link - 1) * 1.72 * RING;
      double line = 9 - Math.abs(RING - away(x, y, middle, HEIGHT / 2.0));
      colour = mixed(colour, PEOPLE[link], line);
    }
    return colour;
  }

  private static double away(double x, double y, double fromX, double fromY) {
    return Math.hypot(x - fromX, y - fromY);
  }

  /** Soft at the edge, where half of a point is inside. */
  private static int mixed(int below, int above, double inside) {
    double part = Math.clamp(inside + 0.5, 0, 1);
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = below >> shift & 0xFF;
      int to = above >> shift & 0xFF;
      mixed |= (int) Math.round(from + (to - from) * part) << shift;
    }
    return mixed;
  }
}
