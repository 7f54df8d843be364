package nl.schakel.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.web.Parts.Option;
import org.junit.jupiter.api.Test;

class MembersTest {

  private final PersonCard first = card("Zoë Voorbeeld");
  private final PersonCard second = card("Zoë Voorbeeld");

  @Test
  void a_name_is_known_with_or_without_accents_and_capitals() {
    Members members = Members.of(List.of(first));
    assertThat(members.named(" zoe voorbeeld")).isEqualTo(Parsed.valid(first.id()));
    assertThat(members.named("Zoë")).isEqualTo(Parsed.invalid("NOT_A_MEMBER"));
  }

  @Test
  void of_two_with_one_name_each_can_be_chosen() {
    Members members = Members.of(List.of(first, second));
    assertThat(members.options())
        .extracting(Option::text)
        .containsExactly("Zoë Voorbeeld", "Zoë Voorbeeld (2)");
    assertThat(Stream.of("Zoë Voorbeeld", "Zoë Voorbeeld (2)").map(members::named))
        .containsExactlyInAnyOrder(Parsed.valid(first.id()), Parsed.valid(second.id()));
  }

  @Test
  void where_they_are_many_one_types_instead_of_ticking() {
    List<PersonCard> many =
        Stream.generate(() -> card("Iemand")).limit(Members.MOST_TO_TICK + 1).toList();
    assertThat(Members.of(many).areMany()).isTrue();
    assertThat(Members.of(many.subList(1, many.size())).areMany()).isFalse();
  }

  private static PersonCard card(String name) {
    return new PersonCard(
        PersonId.next(),
        new PersonName(name),
        new EmailAddress("iemand@voorbeeld.example"),
        true,
        Language.DUTCH,
        List.of());
  }
}
