package nl.schakel.agreements.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.model.Grant;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

/** What {@link GrantRegister} promises, whatever it keeps them in. */
public abstract class GrantRegisterContract {

  private final String slug = "een-" + Ids.next();

  protected abstract GrantRegister grants();

  @Test
  void it_comes_back_as_it_was_added_and_its_address_is_taken() {
    Grant added = SecondGeneration.grant(slug);
    assertThat(grants().ownerOf(new Slug(slug))).isEmpty();
    grants().add(added);
    assertThat(grants().find(added.id())).contains(added);
    assertThat(grants().ownerOf(new Slug(slug))).contains(added.id());
  }

  @Test
  void a_grant_of_which_little_is_known_comes_back_so() {
    Grant.Terms terms = SecondGeneration.grantTerms(slug);
    Grant.Terms little =
        new Grant.Terms(
            terms.slug(),
            terms.name(),
            terms.purpose(),
            terms.forWhom(),
            terms.keeper(),
            List.of(SecondGeneration.MINISTRY),
            Optional.empty(),
            Optional.empty());
    Grant grant = new Grant(GrantId.next(), little, List.of(), 0);
    grants().add(grant);
    assertThat(find(grant.id())).isEqualTo(grant);
  }

  @Test
  void who_read_it_before_a_change_cannot_overwrite_that() {
    Grant added = SecondGeneration.grant(slug);
    grants().add(added);
    grants().save(added);
    assertThat(find(added.id()).version()).isEqualTo(1);
    assertThatThrownBy(() -> grants().save(added)).isInstanceOf(StaleChangeException.class);
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(grants().find(GrantId.next())).isEmpty();
  }

  private Grant find(GrantId id) {
    return grants().find(id).orElseThrow();
  }
}
