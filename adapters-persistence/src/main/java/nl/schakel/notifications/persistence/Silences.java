package nl.schakel.notifications.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.notifications.model.Notice.Area;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Silence;

/** What is silenced, as it stands in a column. */
final class Silences {

  /** Stands in no row. */
  private static final String NEVER = "";

  private Silences() {}

  /** What may not be silenced any more, or not yet, is not looked for. */
  static String column(Area area, Channel channel) {
    return Silence.of(area, channel).map(Silences::column).orElse(NEVER);
  }

  private static String column(Silence silence) {
    return silence.area() + ":" + silence.channel();
  }

  static String[] columns(Collection<Silence> silences) {
    return silences.stream().map(Silences::column).sorted().toArray(String[]::new);
  }

  static Set<Silence> read(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("silenced").getArray())
        .map(column -> column.split(":", 2))
        .map(parts -> Silence.of(Area.valueOf(parts[0]), Channel.valueOf(parts[1])))
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
