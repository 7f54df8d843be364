package nl.schakel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import nl.schakel.access.Requires;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

/** Nothing is open by forgetting. */
@BesideOthers
class EndpointRules {

  @Test
  void every_endpoint_declares_what_it_demands() {
    Rule.of(
            methods()
                .that(describe("answer requests", EndpointRules::answersRequests))
                .should(ArchCondition.from(describe("declare @Requires", EndpointRules::demands)))
                .because("who adds a page must say who may see it"))
        .holds()
        .catches(
            "SneakyController.all()",
            """
            package nl.schakel.people.web;
            import org.springframework.web.bind.annotation.*;
            @RestController class SneakyController { @GetMapping("/people") String all() { return ""; } }
            """);
  }

  private static boolean answersRequests(JavaMethod method) {
    return method.isAnnotatedWith(RequestMapping.class)
        || method.isMetaAnnotatedWith(RequestMapping.class);
  }

  private static boolean demands(JavaMethod method) {
    return method.isAnnotatedWith(Requires.class)
        || method.getOwner().isAnnotatedWith(Requires.class);
  }
}
