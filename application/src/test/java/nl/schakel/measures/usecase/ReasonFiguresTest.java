package nl.schakel.measures.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.usecase.ReadMeasures.Why;
import nl.schakel.referrals.Reason;
import org.junit.jupiter.api.Test;

class ReasonFiguresTest {

  /** Otherwise one would see which reason was given once, and few would be one to four. */
  @Test
  void a_reason_that_nobody_gave_stands_the_same_as_one_that_few_gave() {
    var told =
        ReasonFigures.of(
            Map.of(Reason.NO_CAPACITY, 12L, Reason.OUT_OF_AREA, 8L, Reason.DUPLICATE, 1L));
    assertThat(told)
        .extracting(Why::reason)
        .containsExactlyInAnyOrder(
            Reason.NO_CAPACITY,
            Reason.NOT_ELIGIBLE,
            Reason.OUT_OF_AREA,
            Reason.LANGUAGE_NOT_AVAILABLE,
            Reason.NEEDS_OTHER_EXPERTISE,
            Reason.INSUFFICIENT_INFORMATION,
            Reason.CLIENT_DECLINES,
            Reason.CLIENT_NOT_REACHED,
            Reason.DUPLICATE,
            Reason.OTHER);
    assertThat(told.getFirst()).isEqualTo(new Why(Reason.NO_CAPACITY, new Figure.Exact(12)));
    assertThat(told)
        .filteredOn(why -> why.number() instanceof Figure.Few)
        .extracting(Why::reason)
        .contains(Reason.DUPLICATE, Reason.NOT_ELIGIBLE, Reason.CLIENT_DECLINES);
  }

  @Test
  void the_reason_that_is_never_told_apart_is_among_the_others() {
    assertThat(ReasonFigures.of(Map.of(Reason.TRUST_OR_COMMUNITY_SAFETY, 4L, Reason.OTHER, 3L)))
        .contains(new Why(Reason.OTHER, new Figure.AtLeast(5)))
        .noneMatch(why -> why.reason() == Reason.TRUST_OR_COMMUNITY_SAFETY);
  }
}
