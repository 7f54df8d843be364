package nl.schakel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schakel.bootstrap.BesideOthers;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;

/** An event says that something happened, and to what; who wants to know more asks. */
@BesideOthers
class EventRules {

  private static final Pattern PAST =
      Pattern.compile(
          ".*(ed|Given|Sent|Begun|Held|Lost|Withdrawn|Left|Made|Paid|Chosen|Taken|Written|Found"
              + "|Set|Met|Put|Told|Gone|Built)(For.*|By.*|Back|To.*|In.*)?|.*Came[A-Z].*");

  /** Numbers are those of a version: which of several changes this one was. */
  private static final List<Class<?>> CODES =
      List.of(UUID.class, Instant.class, Language.class, int.class, long.class);

  private static final List<Class<?>> WRAPPERS =
      List.of(Optional.class, List.class, Set.class, Map.class);

  @Test
  void events_are_part_of_the_published_language() {
    Rule.of(
            events()
                .should(
                    ArchCondition.from(
                        describe(
                            "be records in a feature's base package",
                            type -> type.isRecord() && Place.of(type).kind().isEmpty())))
                .because("other features hear them, and none may change them"))
        .holds()
        .catches(
            "nl.schakel.people.model.PersonRegistered",
            """
            package nl.schakel.people.model;
            record PersonRegistered() implements org.jmolecules.event.types.DomainEvent {}
            """);
  }

  @Test
  void events_are_named_in_the_past_tense() {
    Rule.of(
            events()
                .should()
                .haveNameMatching(PAST.pattern())
                .because("an event cannot be refused any more"))
        .holds()
        .catches(
            "nl.schakel.people.RegisterPerson",
            """
            package nl.schakel.people;
            record RegisterPerson() implements org.jmolecules.event.types.DomainEvent {}
            """);
  }

  @Test
  void events_carry_ids_codes_and_instants_only() {
    Rule.of(
            events()
                .should(carryIdsCodesAndInstants())
                .because("what an event carries is kept and sent where nobody can correct it"))
        .holds()
        .catches(
            "PersonRegistered carries name",
            """
            package nl.schakel.people;
            record PersonRegistered(PersonId id, java.util.List<PersonId> family, String name)
                implements org.jmolecules.event.types.DomainEvent {}
            """);
  }

  private static GivenClassesConjunction events() {
    return classes()
        .that(
            describe(
                "are events",
                type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface()));
  }

  private static ArchCondition<JavaClass> carryIdsCodesAndInstants() {
    return new ArchCondition<>("carry ids, codes and instants only") {
      @Override
      public void check(JavaClass event, ConditionEvents events) {
        event.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !isHarmless(field.getType()))
            .map(JavaField::getName)
            .map(name -> event.getSimpleName() + " carries " + name)
            .forEach(fault -> events.add(SimpleConditionEvent.violated(event, fault)));
      }
    };
  }

  private static boolean isHarmless(JavaType type) {
    JavaClass raw = type.toErasure();
    if (WRAPPERS.stream().anyMatch(raw::isEquivalentTo)) {
      return type instanceof JavaParameterizedType wrapper
          && wrapper.getActualTypeArguments().stream().allMatch(EventRules::isHarmless);
    }
    return raw.isEnum()
        || raw.isAssignableTo(Identifier.class)
        || CODES.stream().anyMatch(raw::isEquivalentTo);
  }
}
