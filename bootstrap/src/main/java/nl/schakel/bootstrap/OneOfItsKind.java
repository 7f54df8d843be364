package nl.schakel.bootstrap;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Writes down which bean is the only one of ours that can be what a constructor asks for. Spring
 * looks at all beans for each type that is asked, which is a sixth of a start: as many questions as
 * beans, times as many beans. Whatever two beans can be is left to Spring, which says what is wrong
 * as it always does.
 */
@Component
class OneOfItsKind implements BeanFactoryPostProcessor {

  private static final String OURS = "nl.schakel.";
  private static final String SEVERAL = "";

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    SuggestedBeans suggested = new SuggestedBeans(byType(factory));
    suggested.setBeanFactory(factory);
    ((DefaultListableBeanFactory) factory).setAutowireCandidateResolver(suggested);
  }

  static Map<Class<?>, String> byType(ConfigurableListableBeanFactory factory) {
    Map<Class<?>, String> names = new HashMap<>();
    for (String name : factory.getBeanDefinitionNames()) {
      if (isOurs(factory.getBeanDefinition(name))) {
        kinds(factory.getType(name, false))
            .forEach(kind -> names.merge(kind, name, (one, other) -> SEVERAL));
      }
    }
    names.values().removeIf(SEVERAL::equals);
    return names;
  }

  private static boolean isOurs(BeanDefinition bean) {
    return Stream.of(bean.getBeanClassName(), bean.getFactoryBeanName())
        .anyMatch(name -> name != null && name.startsWith(OURS));
  }

  /** Only our own kinds: a listener or a converter of Spring is asked for in other ways. */
  private static Stream<Class<?>> kinds(@Nullable Class<?> type) {
    return type == null
        ? Stream.empty()
        : Stream.concat(Stream.of(type), ClassUtils.getAllInterfacesForClassAsSet(type).stream())
            .distinct()
            .filter(kind -> kind.getName().startsWith(OURS));
  }
}
