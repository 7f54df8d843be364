package nl.schakel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;

/**
 * The modules as Modulith finds them, which remember where each class is. Modulith itself goes
 * through the classes of all modules once for each use of a class, and that grows with their
 * square.
 */
final class Columns extends ApplicationModules {

  private final ModulithMetadata metadata;
  private final Map<JavaClass, Boolean> contained;
  private final Map<JavaClass, Optional<ApplicationModule>> modules;

  Columns(ModulithMetadata metadata) {
    this.metadata = metadata;
    this.contained = new HashMap<>();
    this.modules = new HashMap<>();
    super(metadata, alwaysFalse(), Code.WITHOUT_TESTS);
    // Asked before the modules were put in order.
    modules.clear();
  }

  @Override
  public boolean contains(JavaClass type) {
    return contained.computeIfAbsent(type, super::contains);
  }

  @Override
  public Optional<ApplicationModule> getModuleByType(JavaClass type) {
    return modules.computeIfAbsent(type, super::getModuleByType);
  }

  /** They are given after construction, by a method that makes another object. */
  @Override
  public Set<ApplicationModule> getSharedModules() {
    return metadata
        .getSharedModuleIdentifiers()
        .map(shared -> getModuleByName(shared.toString()).orElseThrow())
        .collect(toSet());
  }
}
