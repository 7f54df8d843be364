package nl.schakel.parents.port;

import static nl.schakel.parents.model.AParent.NOW;
import static nl.schakel.parents.model.AParent.invited;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Coming;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Parent.Waiting;
import nl.schakel.parents.model.Phone;
import nl.schakel.people.OrganisationId;
import org.junit.jupiter.api.Test;

/** What every keeper of parents does, in memory or in a database. */
public abstract class ParentsContract {

  private static final Phone PHONE = new Phone("+31612345678");

  private final ParentGroupId group = ParentGroupId.next();
  private final OrganisationId provider = OrganisationId.next();

  protected abstract Parents parents();

  private Invited add(String alias, Optional<Phone> phone) {
    Invited parent = invited(group, alias, phone);
    parents().add(parent, provider);
    return parent;
  }

  @Test
  void a_parent_is_kept_in_each_of_their_states() {
    Invited parent = add("أمينة", Optional.of(PHONE));
    assertThat(parents().find(parent.getId())).contains(parent);
    assertThat(parents().find(parent.invitation().code())).contains(parent);
    Waiting waiting = new Waiting(parent.invitation().calling(true), NOW);
    Coming coming = waiting.promote(NOW.plusSeconds(5));
    for (Parent state : List.of(waiting, coming, coming.stayAway(NOW))) {
      parents().save(state);
      assertThat(parents().find(parent.getId())).contains(state);
    }
    parents().remove(parent.getId());
    assertThat(parents().find(parent.getId())).isEmpty();
  }

  @Test
  void parents_come_in_the_order_in_which_they_were_invited() {
    List<Invited> all =
        List.of(
            add("Amina", Optional.of(PHONE)),
            add("Saba", Optional.empty()),
            add("Olena", Optional.empty()));
    assertThat(parents().of(group)).isEqualTo(all);
    assertThat(parents().groupsWith(PHONE, provider)).containsExactly(group);
    assertThat(parents().groupsWith(PHONE, OrganisationId.next())).isEmpty();
    assertThat(parents().of(ParentGroupId.next())).isEmpty();
  }
}
