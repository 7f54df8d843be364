package nl.schakel.library.http;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.library.port.VirusScan;
import nl.schakel.library.port.VirusScan.Verdict;

/**
 * Sends a file to clamd in pieces, each behind its length, and reads one line.
 *
 * @see <a href="https://docs.clamav.net/manual/Usage/ClamdProtocol.html">INSTREAM</a>
 */
record ClamdVirusScan(VirusScanner scanner) implements VirusScan {

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE = 8_192;
  private static final int LONGEST_ANSWER = 1_000;
  private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

  @Override
  public boolean isSetUp() {
    return true;
  }

  @Override
  public Verdict scan(byte[] content) {
    int patience = Math.toIntExact(scanner.timeout().toMillis());
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(scanner.host(), scanner.port()), patience);
      socket.setSoTimeout(patience);
      send(content, new DataOutputStream(socket.getOutputStream()));
      return verdict(socket.getInputStream());
    } catch (IOException unreachable) {
      return new Verdict.Unreachable();
    }
  }

  private static void send(byte[] content, DataOutputStream out) throws IOException {
    out.write(COMMAND);
    for (int from = 0; from < content.length; from += PIECE) {
      int length = Math.min(PIECE, content.length - from);
      out.writeInt(length);
      out.write(content, from, length);
    }
    out.writeInt(0);
    out.flush();
  }

  /** Whatever is not a clear yes is none. */
  private static Verdict verdict(InputStream in) throws IOException {
    String answer =
        new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).replace("\0", "").strip();
    Matcher found = FOUND.matcher(answer);
    if (found.matches()) {
      return new Verdict.Infected(found.group(1));
    }
    return answer.equals("stream: OK") ? new Verdict.Clean() : new Verdict.Unreachable();
  }
}
