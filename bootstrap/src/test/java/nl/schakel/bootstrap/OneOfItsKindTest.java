package nl.schakel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

class OneOfItsKindTest {

  @Test
  void the_only_bean_of_a_kind_is_found_by_what_it_is_and_by_what_it_can_do() {
    assertThat(known(Quiet.class))
        .containsEntry(Quiet.class, Quiet.class.getName())
        .containsEntry(Greeting.class, Quiet.class.getName());
  }

  @Test
  void two_beans_of_a_kind_are_left_to_spring() {
    assertThat(known(Quiet.class, Loud.class))
        .containsKeys(Quiet.class, Loud.class)
        .doesNotContainKey(Greeting.class);
  }

  @Test
  void what_a_factory_method_makes_counts_as_well() {
    assertThat(known(Quiet.class, Maker.class)).doesNotContainKey(Greeting.class);
  }

  @Test
  void kinds_of_others_are_left_to_spring() {
    assertThat(known(Quiet.class)).doesNotContainKey(Runnable.class);
  }

  private static Map<Class<?>, String> known(Class<?>... beans) {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
      context.register(beans);
      context.refresh();
      return OneOfItsKind.byType(context.getBeanFactory());
    }
  }

  interface Greeting {}

  static class Quiet implements Greeting, Runnable {
    @Override
    public void run() {}
  }

  static class Loud implements Greeting {}

  @Configuration(proxyBeanMethods = false)
  static class Maker {
    @Bean
    Greeting greeting() {
      return new Loud();
    }
  }
}
