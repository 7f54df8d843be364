package nl.schakel.measures.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.referrals.Hops.Hop;
import nl.schakel.shared.Language;
import org.jspecify.annotations.Nullable;

/** The facts of a hop, by the names of their columns. */
final class HopRow {

  private HopRow() {}

  static Map<String, @Nullable Object> of(Hop hop) {
    Map<String, @Nullable Object> columns = new HashMap<>(progress(hop));
    columns.put("fact", hop.fact());
    columns.put("chain", hop.chain().value());
    columns.put("version", hop.version());
    columns.put("link", hop.link().value());
    columns.put("municipality", hop.municipality().value());
    columns.put("topic", hop.topic().value().value());
    columns.put("receiver", hop.receiver().value());
    columns.put("week", hop.week());
    columns.put("language", hop.language().map(Language::tag).orElse(null));
    columns.put("urgency", hop.urgency().name());
    return columns;
  }

  private static Map<String, @Nullable Object> progress(Hop hop) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("state", hop.now().name());
    columns.put("moved", hop.moved());
    columns.put("acknowledged", name(hop.acknowledged()));
    columns.put("answered", hop.answered().orElse(null));
    columns.put("accepted", hop.accepted().orElse(null));
    columns.put("contact", hop.contact().orElse(null));
    columns.put("handover", hop.handover().name());
    columns.put("outcome", name(hop.outcome()));
    columns.put("reason", name(hop.reason()));
    columns.put("loop", hop.loop().name());
    columns.put("next", hop.next().name());
    columns.put("breach", name(hop.breach()));
    return columns;
  }

  private static @Nullable String name(Optional<? extends Enum<?>> code) {
    return code.map(Enum::name).orElse(null);
  }
}
