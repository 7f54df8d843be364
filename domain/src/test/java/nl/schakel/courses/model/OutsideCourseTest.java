package nl.schakel.courses.model;

import static nl.schakel.courses.model.ACourse.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import nl.schakel.courses.model.CallSecret.Call;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideCourseTest {

  private static final CallSecret SECRET = new CallSecret("0123456789abcdef0123456789abcdef");
  private static final String BODY = "{\"reference\":\"x\"}";
  private static final String SECOND = "" + NOW.getEpochSecond();

  @ParameterizedTest
  @CsvSource({
    "https://leer.example/cursus, https://leer.example/cursus?reference=REF",
    "https://leer.example/cursus?taal=nl, https://leer.example/cursus?taal=nl&reference=REF",
    "https://leer.example/{reference}/begin, https://leer.example/REF/begin"
  })
  void a_learner_goes_there_with_a_reference_and_no_name(String typed, String goes) {
    EnrolmentId enrolment = EnrolmentId.next();
    URI address = OutsideCourse.parse(typed).asOptional().orElseThrow();
    OutsideCourse course = new OutsideCourse(ProgrammeId.next(), address, Optional.empty());
    assertThat(course.typed()).isEqualTo(typed);
    assertThat(course.addressFor(enrolment))
        .hasToString(goes.replace("REF", enrolment.value().toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://leer.example/",
        "javascript:alert(1)",
        "//leer.example",
        "https://",
        "https:///pad",
        "leer.example",
        "https://leer.example/a b"
      })
  void whatever_is_no_address_behind_https_is_refused(String typed) {
    assertThat(OutsideCourse.parse(typed)).isEqualTo(Parsed.invalid("INVALID_LINK"));
  }

  @Test
  void a_call_is_signed_as_the_rules_say() {
    assertThat(new CallSecret("key").sign("1", "body"))
        .isEqualTo("91b5374b153842ad05b2c4eab9349b8321b14703165bd3fb8b034dfb8be98ae5");
    assertThat(SECRET.isSignedWith(call(SECOND, SECRET.sign(SECOND, BODY), BODY), NOW)).isTrue();
    assertThat(CallSecret.next()).isNotEqualTo(CallSecret.next());
    assertThat(SECRET + "").doesNotContain(SECRET.raw());
  }

  @Test
  void what_was_changed_forged_or_kept_is_not_believed() {
    String signature = SECRET.sign(SECOND, BODY);
    assertThat(SECRET.isSignedWith(call(SECOND, signature, BODY + " "), NOW)).isFalse();
    assertThat(SECRET.isSignedWith(call(SECOND + "0", signature, BODY), NOW)).isFalse();
    assertThat(SECRET.isSignedWith(call(SECOND, "", BODY), NOW)).isFalse();
    assertThat(CallSecret.next().isSignedWith(call(SECOND, signature, BODY), NOW)).isFalse();
    Call call = call(SECOND, signature, BODY);
    assertThat(SECRET.isSignedWith(call, NOW.plus(CallSecret.TOLERANCE))).isTrue();
    assertThat(SECRET.isSignedWith(call, NOW.plus(CallSecret.TOLERANCE).plusSeconds(1))).isFalse();
    assertThat(SECRET.isSignedWith(call, NOW.minus(CallSecret.TOLERANCE).minusSeconds(1)))
        .isFalse();
    assertThat(SECRET.isSignedWith(call("soon", SECRET.sign("soon", BODY), BODY), NOW)).isFalse();
  }

  private static Call call(String second, String signature, String body) {
    return new Call(second, signature, body);
  }
}
