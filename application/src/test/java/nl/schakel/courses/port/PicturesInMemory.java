package nl.schakel.courses.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.model.Picture.Hash;
import nl.schakel.courses.query.PictureBook;
import nl.schakel.shared.LocalizedText;

/** Pictures in memory; whether one is used is for the versions to say. */
public final class PicturesInMemory implements Pictures, PictureBook {

  private final BiFunction<CourseId, Hash, Boolean> used;
  private final List<Kept> all = new ArrayList<>();

  public PicturesInMemory(BiFunction<CourseId, Hash, Boolean> used) {
    this.used = used;
  }

  private record Kept(CourseId course, Picture picture, Card card) {}

  @Override
  public void keep(CourseId course, Picture picture, LocalizedText text, Instant at) {
    Hash hash = picture.hash();
    all.removeIf(each -> each.course().equals(course) && each.card().hash().equals(hash));
    all.add(new Kept(course, picture, new Card(hash, picture.width(), picture.height(), text, at)));
  }

  @Override
  public long count(CourseId course) {
    return of(course).size();
  }

  @Override
  public int removeUnused(Instant before) {
    int there = all.size();
    all.removeIf(
        each ->
            each.card().at().isBefore(before) && !used.apply(each.course(), each.card().hash()));
    return there - all.size();
  }

  @Override
  public List<Card> of(CourseId course) {
    return all.stream()
        .filter(each -> each.course().equals(course))
        .map(Kept::card)
        .sorted(Comparator.comparing(Card::at).reversed())
        .toList();
  }

  @Override
  public Optional<Picture> find(Hash hash) {
    return all.stream()
        .filter(each -> each.card().hash().equals(hash))
        .map(Kept::picture)
        .findFirst();
  }
}
