package nl.schakel.bootstrap;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/** Suggests the bean to take; Spring checks that it fits, and searches when it does not. */
class SuggestedBeans extends ContextAnnotationAutowireCandidateResolver {

  private final Map<Class<?>, String> onlyOnes;

  SuggestedBeans(Map<Class<?>, String> onlyOnes) {
    this.onlyOnes = Map.copyOf(onlyOnes);
  }

  @Override
  public @Nullable String getSuggestedName(DependencyDescriptor descriptor) {
    String qualified = super.getSuggestedName(descriptor);
    return qualified != null ? qualified : onlyOnes.get(descriptor.getDependencyType());
  }
}
