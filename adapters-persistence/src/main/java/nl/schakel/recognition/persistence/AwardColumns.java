package nl.schakel.recognition.persistence;

import nl.schakel.recognition.model.Award;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How far points are on their way, as columns. */
final class AwardColumns {

  private AwardColumns() {}

  static MapSqlParameterSource of(Award award) {
    return switch (award) {
      case Award.Open _ -> columns(award, "OPEN", null, null, null);
      case Award.Sending(var _, var delivery, var number) ->
          columns(award, "SENDING", delivery.value(), number, null);
      case Award.Delivered(var _, var delivery, var number) ->
          columns(award, "DELIVERED", delivery.value(), number, null);
      case Award.Settled(var _, var delivery, var number) ->
          columns(award, "SETTLED", delivery.value(), number, null);
      case Award.Rejected(var _, var delivery, var number, var reason) ->
          columns(award, "REJECTED", delivery.value(), number, reason);
    };
  }

  private static MapSqlParameterSource columns(
      Award award,
      String way,
      @Nullable Object delivery,
      @Nullable String number,
      @Nullable String reason) {
    return new MapSqlParameterSource()
        .addValue("id", award.getId().value())
        .addValue("way", way)
        .addValue("delivery", delivery)
        .addValue("number", number)
        .addValue("reason", reason);
  }
}
