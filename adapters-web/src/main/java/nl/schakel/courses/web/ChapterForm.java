package nl.schakel.courses.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.Chapter.Video;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.query.PictureBook.Card;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.TextFields;

/** Between a chapter and its form. */
final class ChapterForm {

  static final int LONGEST_TITLE = 160;
  static final int LONGEST_BODY = 12_000;
  static final int MOST_VIDEOS = 5;

  private ChapterForm() {}

  static Input.Outcome<Chapter> read(
      Input input, Work work, Chapter.Id id, List<Exercise> exercises) {
    var title = TextFields.required(input, "title", ChapterForm::title);
    var body = TextFields.required(input, "body", typed -> body(typed, work));
    List<Supplier<Video>> videos =
        input.objects("videos", 0, MOST_VIDEOS).stream().map(ChapterForm::video).toList();
    return input.outcome(
        () ->
            new Chapter(
                id,
                title.get(),
                body.get(),
                videos.stream().map(Supplier::get).toList(),
                exercises));
  }

  static Parsed<String> title(String typed) {
    return PlainText.line(typed, LONGEST_TITLE);
  }

  private static Parsed<String> body(String typed, Work work) {
    return PlainText.lines(typed, LONGEST_BODY)
        .then(Chapter::markdown)
        .then(text -> withKnownPictures(text, work));
  }

  private static Parsed<String> withKnownPictures(String text, Work work) {
    List<Picture.Hash> known = work.pictures().stream().map(Card::hash).toList();
    return Picture.in(text).allMatch(known::contains)
        ? Parsed.valid(text)
        : Parsed.invalid("UNKNOWN_PICTURE");
  }

  private static Supplier<Video> video(Input row) {
    var title = row.required("title", ChapterForm::title);
    var address = row.required("address", Video::parse);
    return () -> new Video(LocalizedText.dutch(title.get()), address.get());
  }

  static Map<String, List<String>> values(Chapter chapter) {
    Map<String, List<String>> values = new HashMap<>();
    TextFields.show("title", chapter.title(), values);
    TextFields.show("body", chapter.body(), values);
    List<Video> videos = new ArrayList<>(chapter.videos());
    for (int row = 0; row < videos.size(); row++) {
      URI address = videos.get(row).address();
      values.put("videos." + row + ".title", List.copyOf(videos.get(row).title().texts().values()));
      values.put("videos." + row + ".address", List.of(address.toString()));
    }
    return values;
  }
}
