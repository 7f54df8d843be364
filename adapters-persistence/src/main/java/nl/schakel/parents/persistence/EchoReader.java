package nl.schakel.parents.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.Opinion.Face;
import nl.schakel.parents.model.Opinion.Help;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.query.ParentBook.Echo;

/** Puts together how often each answer was given and each need told. */
final class EchoReader {

  private EchoReader() {}

  /** One number. */
  record Count(ParentGroupId group, String answer, int many) {}

  static Count read(ResultSet row) throws SQLException {
    return new Count(
        new ParentGroupId(ParentRow.id(row, "group_id")),
        row.getString("answer"),
        row.getInt("many"));
  }

  static Map<ParentGroupId, Echo> echoes(List<Count> counts) {
    return counts.stream()
        .collect(
            Collectors.groupingBy(
                Count::group, Collectors.collectingAndThen(Collectors.toList(), EchoReader::echo)));
  }

  private static Echo echo(List<Count> counts) {
    return new Echo(of(Face.class, counts), of(Help.class, counts), of(Need.class, counts));
  }

  private static <E extends Enum<E>> Map<E, Integer> of(Class<E> kind, List<Count> counts) {
    Map<String, E> names =
        Arrays.stream(kind.getEnumConstants()).collect(Collectors.toMap(Enum::name, each -> each));
    return counts.stream()
        .filter(each -> names.containsKey(each.answer()))
        .collect(
            Collectors.toMap(
                each -> Objects.requireNonNull(names.get(each.answer())), Count::many));
  }
}
