package nl.schakel.shared.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import nl.schakel.shared.Ids;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Parsed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Reads ids and slugs in a path, as {@code @PathVariable EditionId id}. What cannot be one names
 * nothing that exists.
 */
final class PathConversion implements ConditionalGenericConverter {

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(
        new ConvertiblePair(String.class, Record.class),
        new ConvertiblePair(String.class, UUID.class));
  }

  @Override
  public boolean matches(TypeDescriptor source, TypeDescriptor target) {
    Class<?> type = target.getType();
    return type == UUID.class || isIdentity(type) || parser(type) != null;
  }

  @Override
  public Object convert(
      @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
    String text = String.valueOf(source);
    Class<?> type = targetType.getType();
    Method parser = parser(type);
    try {
      return parser == null ? identity(text, type) : parsed(parser.invoke(null, text), type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be read from a path", e);
    }
  }

  private static boolean isIdentity(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return components != null && components.length == 1 && components[0].getType() == UUID.class;
  }

  private static Object identity(String text, Class<?> type)
      throws InstantiationException, IllegalAccessException, InvocationTargetException {
    UUID id = Ids.parse(text).orElseThrow(() -> new NotFoundException(type.getSimpleName()));
    return type == UUID.class ? id : type.getConstructors()[0].newInstance(id);
  }

  private static Object parsed(Object answer, Class<?> type) {
    return ((Parsed<?>) answer)
        .asOptional()
        .orElseThrow(() -> new NotFoundException(type.getSimpleName()));
  }

  private static @Nullable Method parser(Class<?> type) {
    try {
      Method parser = type.getMethod("parse", String.class);
      return parser.getReturnType() == Parsed.class ? parser : null;
    } catch (NoSuchMethodException _) {
      return null;
    }
  }
}
