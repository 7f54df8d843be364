package nl.schakel.recognition.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.port.RegisterService;

/** What a register is told: no name, because it knows people by their numbers. */
record Sent(String delivery, List<Row> rows) {

  /**
   * Points of one person.
   *
   * @param key the same each time this row of this list is sent
   */
  record Row(
      String key,
      String number,
      Optional<String> course,
      LocalDate completedOn,
      BigDecimal points) {

    @Override
    public String toString() {
      return "Row[" + key + "]";
    }
  }

  static Sent of(DeliveryId delivery, List<RegisterService.Row> rows) {
    return new Sent(
        delivery.value().toString(),
        rows.stream()
            .map(
                row ->
                    new Row(
                        key(delivery, row.award()),
                        row.number(),
                        row.courseId(),
                        row.day(),
                        row.points()))
            .toList());
  }

  /** What was refused and goes along again is another question. */
  static String key(DeliveryId delivery, AwardId award) {
    return delivery.value() + ":" + award.value();
  }
}
